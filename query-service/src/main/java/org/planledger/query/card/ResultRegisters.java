package org.planledger.query.card;

import java.util.List;
import org.planledger.events.act.ActEvent;
import org.planledger.events.act.NormativeActRegistered;
import org.planledger.events.act.NormativeActStudied;
import org.planledger.events.indicator.IndicatorDefined;
import org.planledger.events.indicator.IndicatorDropped;
import org.planledger.events.indicator.IndicatorEvent;
import org.planledger.events.indicator.IndicatorMeasured;
import org.planledger.events.knowledge.KnowledgeCheckVoided;
import org.planledger.events.knowledge.KnowledgeChecked;
import org.planledger.events.knowledge.KnowledgeEvent;
import org.planledger.events.lesson.LessonAdopted;
import org.planledger.events.lesson.LessonEvent;
import org.planledger.events.lesson.LessonRecorded;
import org.planledger.events.lesson.LessonRejected;

/** Registers of what is learned and by what results are measured. */
final class ResultRegisters {
    private static final List<Register> ALL = List.of(
            Register.of(IndicatorEvent.class)
                    .titled("name")
                    .state("DEFINED", IndicatorDefined.class)
                    .state("MEASURED", IndicatorMeasured.class)
                    .state("DROPPED", IndicatorDropped.class)
                    .lines(IndicatorMeasured.class)
                    .begins("define-indicator")
                    .offers("DEFINED", "measure-result", "drop-indicator")
                    .offers("MEASURED", "measure-result", "drop-indicator"),
            Register.of(KnowledgeEvent.class)
                    .titled("checkedOn", "group")
                    .state("CHECKED", KnowledgeChecked.class)
                    .state("VOIDED", KnowledgeCheckVoided.class)
                    .begins("record-knowledge-check")
                    .offers("CHECKED", "void-knowledge-check"),
            Register.of(ActEvent.class)
                    .titled("title")
                    .state("REGISTERED", NormativeActRegistered.class)
                    .state("STUDIED", NormativeActStudied.class)
                    .lines(NormativeActStudied.class)
                    .begins("register-normative-act")
                    .offers("REGISTERED", "mark-act-studied")
                    .offers("STUDIED", "mark-act-studied"),
            Register.of(LessonEvent.class)
                    .titled("text")
                    .state("RECORDED", LessonRecorded.class)
                    .state("ADOPTED", LessonAdopted.class)
                    .state("REJECTED", LessonRejected.class)
                    .begins("record-lesson")
                    .offers("RECORDED", "adopt-lesson", "reject-lesson"));

    private ResultRegisters() {}

    static List<Register> all() {
        return ALL;
    }
}
