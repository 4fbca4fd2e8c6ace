/** The published language of planledger. */
module org.planledger.events {
    requires com.fasterxml.jackson.annotation;
    requires static transitive org.jspecify;

    exports org.planledger.events;
    exports org.planledger.events.account;
    exports org.planledger.events.act;
    exports org.planledger.events.activity;
    exports org.planledger.events.booking;
    exports org.planledger.events.care;
    exports org.planledger.events.consent;
    exports org.planledger.events.contact;
    exports org.planledger.events.evidence;
    exports org.planledger.events.fund;
    exports org.planledger.events.indicator;
    exports org.planledger.events.interview;
    exports org.planledger.events.invitation;
    exports org.planledger.events.knowledge;
    exports org.planledger.events.lesson;
    exports org.planledger.events.need;
    exports org.planledger.events.partner;
    exports org.planledger.events.person;
    exports org.planledger.events.plan;
    exports org.planledger.events.project;
    exports org.planledger.events.protocol;
    exports org.planledger.events.refusal;
    exports org.planledger.events.repair;
    exports org.planledger.events.rhythm;
    exports org.planledger.events.service;
    exports org.planledger.events.visit;

    opens org.planledger.events;
    opens org.planledger.events.account;
    opens org.planledger.events.act;
    opens org.planledger.events.activity;
    opens org.planledger.events.booking;
    opens org.planledger.events.care;
    opens org.planledger.events.consent;
    opens org.planledger.events.contact;
    opens org.planledger.events.evidence;
    opens org.planledger.events.fund;
    opens org.planledger.events.indicator;
    opens org.planledger.events.interview;
    opens org.planledger.events.invitation;
    opens org.planledger.events.knowledge;
    opens org.planledger.events.lesson;
    opens org.planledger.events.need;
    opens org.planledger.events.partner;
    opens org.planledger.events.person;
    opens org.planledger.events.plan;
    opens org.planledger.events.project;
    opens org.planledger.events.protocol;
    opens org.planledger.events.refusal;
    opens org.planledger.events.repair;
    opens org.planledger.events.rhythm;
    opens org.planledger.events.service;
    opens org.planledger.events.visit;
}
