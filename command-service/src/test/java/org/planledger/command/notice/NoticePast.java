package org.planledger.command.notice;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.VETERAN;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.planledger.events.consent.ConsentGiven;
import org.planledger.events.consent.ConsentId;
import org.planledger.events.consent.ConsentPurpose;
import org.planledger.events.notice.NoticeChannel;
import org.planledger.events.notice.NoticeDrafted;
import org.planledger.events.notice.NoticeId;
import org.planledger.events.notice.NoticePublished;
import org.planledger.events.notice.NoticeWithdrawn;

/** What has happened with public notices and consents before. */
final class NoticePast {
    /** The notice about the chess competition. */
    public static final NoticeId NOTICE = new NoticeId(new UUID(40, 1));

    /** The veteran may be named. */
    public static final ConsentId MAY_NAME = new ConsentId(new UUID(40, 11));

    /** The veteran may be pictured. */
    public static final ConsentId MAY_PICTURE = new ConsentId(new UUID(40, 12));

    /** The veteran allowed the first. */
    public static final ConsentGiven NAME_ALLOWED = allowed(MAY_NAME, ConsentPurpose.NAME_IN_NOTICE);

    /** And the second. */
    public static final ConsentGiven PICTURE_ALLOWED = allowed(MAY_PICTURE, ConsentPurpose.PHOTO);

    /** The notice was drafted. */
    public static final NoticeDrafted DRAFTED = new NoticeDrafted(
            NOTICE,
            List.of(ITEM),
            box("Şahmat yarışı", VETERAN),
            box("Yarış keçirildi", VETERAN),
            NoticeChannel.WEBSITE,
            List.of(VETERAN),
            List.of(VETERAN),
            List.of(MAY_NAME));

    /** It was published. */
    public static final NoticePublished PUBLISHED = new NoticePublished(
            NOTICE, List.of(ITEM), LocalDate.parse("2025-05-15"), box("sayt", VETERAN), List.of(MAY_NAME, MAY_PICTURE));

    /** It was taken down. */
    public static final NoticeWithdrawn WITHDRAWN = new NoticeWithdrawn(NOTICE, List.of(ITEM), box("səhv", VETERAN));

    private NoticePast() {}

    private static ConsentGiven allowed(ConsentId consent, ConsentPurpose purpose) {
        return new ConsentGiven(
                consent, VETERAN, purpose, LocalDate.parse("2025-05-10"), null, box("kağızda", VETERAN));
    }
}
