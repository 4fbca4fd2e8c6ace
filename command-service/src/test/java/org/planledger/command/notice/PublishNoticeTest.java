package org.planledger.command.notice;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.desk.Past.STUDENT;
import static org.planledger.command.desk.Past.VETERAN;
import static org.planledger.command.notice.NoticePast.DRAFTED;
import static org.planledger.command.notice.NoticePast.MAY_NAME;
import static org.planledger.command.notice.NoticePast.MAY_PICTURE;
import static org.planledger.command.notice.NoticePast.NAME_ALLOWED;
import static org.planledger.command.notice.NoticePast.NOTICE;
import static org.planledger.command.notice.NoticePast.PICTURE_ALLOWED;
import static org.planledger.command.notice.NoticePast.PUBLISHED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.command.consent.Consent;
import org.planledger.command.desk.Desk;
import org.planledger.events.consent.ConsentGiven;
import org.planledger.events.consent.ConsentId;
import org.planledger.events.consent.ConsentPurpose;
import org.planledger.events.notice.NoticeDrafted;
import org.planledger.events.person.PersonId;

class PublishNoticeTest {
    private final Desk<Notice> notice = Desk.of(Notice.class)
            .byHead()
            .knows(Consent.class, MAY_NAME.value(), NAME_ALLOWED)
            .knows(Consent.class, MAY_PICTURE.value(), PICTURE_ALLOWED);

    @Test
    void withBothConsentsItIsPublished() {
        notice.given(DRAFTED).when(on(PUBLISHED.publishedOn(), MAY_PICTURE)).makes(PUBLISHED);
    }

    @Test
    void itIsPublishedOnce() {
        notice.given(DRAFTED, PUBLISHED).when(on(TODAY, MAY_PICTURE)).refused("notice.not-draft");
    }

    @Test
    void tomorrowNothingWasPublished() {
        notice.given(DRAFTED).when(on(TODAY.plusDays(1), MAY_PICTURE)).refused("notice.in-future");
    }

    @Test
    void toBeNamedIsNotToBePictured() {
        notice.given(DRAFTED).when(on(TODAY, MAY_NAME)).refused("notice.consent-missing");
    }

    @Test
    void onThatDayNobodyHadConsented() {
        notice.given(DRAFTED)
                .when(on(LocalDate.parse("2025-05-09"), MAY_PICTURE))
                .refused("notice.consent-missing");
    }

    @Test
    void aConsentIsGoodForOnePerson() {
        notice.knows(
                        Consent.class,
                        MAY_PICTURE.value(),
                        new ConsentGiven(
                                MAY_PICTURE, STUDENT, ConsentPurpose.PHOTO, TODAY, null, box("kağızda", STUDENT)))
                .given(DRAFTED)
                .when(on(TODAY, MAY_PICTURE))
                .refused("notice.consent-missing");
    }

    @Test
    void thereIsNoSuchNotice() {
        notice.when(on(TODAY, MAY_PICTURE)).refusedAsUnknown("notice.unknown");
    }

    @Test
    void toBePicturedIsNotToBeNamed() {
        notice.given(draft(List.of(VETERAN), List.of(), List.of()))
                .when(on(TODAY, MAY_PICTURE))
                .refused("notice.consent-missing");
    }

    @Test
    void whoIsPicturedHasConsentedToThat() {
        notice.given(draft(List.of(), List.of(VETERAN), List.of(MAY_NAME)))
                .when(on(TODAY, MAY_NAME))
                .refused("notice.consent-missing");
    }

    private static NoticeDrafted draft(List<PersonId> named, List<PersonId> pictured, List<ConsentId> consents) {
        return new NoticeDrafted(
                NOTICE, DRAFTED.items(), DRAFTED.title(), DRAFTED.text(), DRAFTED.channel(), named, pictured, consents);
    }

    private static PublishNotice on(LocalDate day, ConsentId consent) {
        return new PublishNotice(NOTICE, day, "sayt", List.of(consent));
    }
}
