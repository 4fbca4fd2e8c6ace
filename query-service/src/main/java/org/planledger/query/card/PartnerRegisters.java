package org.planledger.query.card;

import java.util.List;
import org.planledger.events.contact.ContactEvent;
import org.planledger.events.contact.ContactMade;
import org.planledger.events.contact.ContactVoided;
import org.planledger.events.notice.NoticeDrafted;
import org.planledger.events.notice.NoticeEvent;
import org.planledger.events.notice.NoticePublished;
import org.planledger.events.notice.NoticeWithdrawn;
import org.planledger.events.partner.CooperationEnded;
import org.planledger.events.partner.CooperationOpened;
import org.planledger.events.partner.PartnerEvent;
import org.planledger.events.partner.PartnerRegistered;
import org.planledger.events.project.ProjectDropped;
import org.planledger.events.project.ProjectEvent;
import org.planledger.events.project.ProjectFinished;
import org.planledger.events.project.ProjectOutputRecorded;
import org.planledger.events.project.ProjectProposed;
import org.planledger.events.project.ProjectStarted;
import org.planledger.events.protocol.ObligationKept;
import org.planledger.events.protocol.ProtocolDrafted;
import org.planledger.events.protocol.ProtocolEnded;
import org.planledger.events.protocol.ProtocolEvent;
import org.planledger.events.protocol.ProtocolSigned;

/** Registers of those with whom the centre works, and what the public is told. */
final class PartnerRegisters {
    private static final List<Register> ALL = List.of(
            Register.of(PartnerEvent.class)
                    .titled("name")
                    .state("KNOWN", PartnerRegistered.class)
                    .state("COOPERATING", CooperationOpened.class)
                    .state("COOPERATED", CooperationEnded.class)
                    .begins("register-organisation")
                    .offers("KNOWN", "open-cooperation", "correct-organisation")
                    .offers("COOPERATING", "correct-organisation", "end-cooperation")
                    .offers("COOPERATED", "open-cooperation", "correct-organisation"),
            Register.of(ContactEvent.class)
                    .titled("madeOn", "about")
                    .state("MADE", ContactMade.class)
                    .state("VOIDED", ContactVoided.class)
                    .begins("record-contact")
                    .offers("MADE", "void-contact"),
            Register.of(ProtocolEvent.class)
                    .titled("subject")
                    .state("DRAFT", ProtocolDrafted.class)
                    .state("SIGNED", ProtocolSigned.class)
                    .state("ENDED", ProtocolEnded.class)
                    .lines(ObligationKept.class)
                    .until("until", 60, "SIGNED")
                    .begins("draft-protocol")
                    .offers("DRAFT", "sign-protocol", "end-protocol")
                    .offers("SIGNED", "record-obligation-kept", "renew-protocol", "end-protocol"),
            Register.of(ProjectEvent.class)
                    .titled("title")
                    .state("PROPOSED", ProjectProposed.class)
                    .state("RUNNING", ProjectStarted.class)
                    .state("FINISHED", ProjectFinished.class)
                    .state("DROPPED", ProjectDropped.class)
                    .lines(ProjectOutputRecorded.class)
                    .begins("propose-project")
                    .offers("PROPOSED", "revise-project", "start-project", "drop-project")
                    .offers("RUNNING", "record-project-output", "finish-project", "drop-project"),
            Register.of(NoticeEvent.class)
                    .titled("title")
                    .state("DRAFT", NoticeDrafted.class)
                    .state("PUBLISHED", NoticePublished.class)
                    .state("WITHDRAWN", NoticeWithdrawn.class)
                    .begins("draft-notice")
                    .offers("DRAFT", "publish-notice", "withdraw-notice")
                    .offers("PUBLISHED", "withdraw-notice")
                    .rests("PUBLISHED", "consents", Undone.CONSENT_WITHDRAWN, "withdraw-notice"));

    private PartnerRegisters() {}

    static List<Register> all() {
        return ALL;
    }
}
