package org.planledger.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Every work that the plan of 2025 names, and what serves it; the kinds in brackets are those of the form. */
final class Works {
    private static final String SCHEDULE = "schedule-event";
    private static final String HOLD = "hold-event";

    private Works() {}

    /**
     * One work.
     *
     * @param number its place in the plan, W01 to W50
     * @param item of the plan
     * @param work in the plan's words
     * @param commands what is given for it, in order
     * @param shown nouns of the registers, or names of the pages, that show it
     */
    record Work(String number, String item, String work, List<String> commands, List<String> shown) {
        Work numbered(int place) {
            return new Work(String.format(Locale.ROOT, "W%02d", place), item, work, commands, shown);
        }

        /** The test that does it in a browser. */
        Class<?> test() {
            return shown.stream().anyMatch(Works::isPage) ? BrowserStoryTest.class : BrowserRegistersTest.class;
        }
    }

    /** Whether it is a page of its own and no register. */
    static boolean isPage(String shown) {
        return shown.startsWith("/");
    }

    static List<Work> all() {
        var works = new ArrayList<Work>();
        for (var work : NAMED) works.add(work.numbered(works.size() + 1));
        return works;
    }

    private static final List<Work> NAMED = List.of(
            work("1.1", "təlim", SCHEDULE + " " + HOLD, "/calendar"),
            work("1.1", "dəvət", "invite-guest record-invitation-answer", "invitation"),
            work("1.1", "ekspert və tələbələrin görüşü", SCHEDULE + " " + HOLD, "/calendar"),
            work("1.1", "normativ baza", "register-normative-act mark-act-studied", "act"),
            work("1.1", "biliklərin təkmilləşməsi", "record-knowledge-check", "knowledge"),
            work("1.2", "dərnək və cəmiyyətlə əməkdaşlıq", "register-organisation open-cooperation", "partner"),
            work("1.2", "dərnəyə baş çəkmək", "record-visit", "/visits"),
            work("1.2", "görüş", SCHEDULE + " " + HOLD, "/calendar"),
            work("1.2", "tədbir", SCHEDULE + " " + HOLD, "/calendar"),
            work("1.2", "müsahibə", "record-interview", "interview"),
            work("1.2", "sorğu", "design-survey open-survey submit-survey-answer close-survey", "survey"),
            work("1.2", "hüquq, ehtiyac, maraq, arzu, gözlənti", "record-need confirm-need", "need"),
            work("1.2", "xidmətlərin müəyyən edilməsi", "determine-service start-service end-service", "service"),
            work(
                    "2.1",
                    "dövlət təşkilatı və özəl müəssisə ilə əməkdaşlıq",
                    "register-organisation open-cooperation",
                    "partner"),
            work(
                    "2.1",
                    "əməkdaşlıq protokolu imzalamaq",
                    "draft-protocol sign-protocol record-obligation-kept renew-protocol end-protocol",
                    "protocol"),
            work("2.1", "müntəzəm görüş", "schedule-series move-occurrence", "series"),
            work("2.1", "təcrübəni tələbələrlə bölüşmək", SCHEDULE + " " + HOLD, "/calendar"),
            work("2.1", "tanış olmaq və diqqətə almaq", "record-lesson adopt-lesson", "lesson"),
            work("3.1", "Türkiyə təşkilatları ilə əlaqə", "register-organisation record-contact", "partner contact"),
            work("3.1", "müştərək tədbir", SCHEDULE + " record-co-hosts", "hosting"),
            work("3.1", "Qazilərin görüşləri", SCHEDULE + " " + HOLD, "/calendar"),
            work(
                    "3.1",
                    "müştərək layihə",
                    "propose-project start-project record-project-output finish-project",
                    "project"),
            work("4.1", "dərnəklərlə birgə tədbir", SCHEDULE + " record-co-hosts", "hosting"),
            work("4.1", "müxtəlif görüşlər", SCHEDULE + " " + HOLD, "/calendar"),
            work("4.1", "yarışlar", "announce-tournament finish-tournament", "tournament"),
            work("4.1", "səyahətlər", "plan-trip register-traveller record-trip-done", "trip"),
            work("4.1", "evlərinə baş çəkmə", "record-visit", "/visits"),
            work("4.1", "və s.", "define-activity-kind", "kind"),
            work("4.2", "dövlət və qeyri-dövlət təşkilatları ilə görüş", SCHEDULE + " " + HOLD, "/calendar"),
            work("4.2", "layihələr hazırlamaq", "propose-project revise-project", "project"),
            work("4.2", "birgə layihənin icrası", "start-project finish-project", "project"),
            work("4.2", "cəmiyyəti məlumatlandırmaq", "draft-notice publish-notice withdraw-notice", "notice"),
            work(
                    "4.2",
                    "tələbələrin təcrübəyə yiyələnməsi",
                    "log-practice-hours record-competence",
                    "practice competence"),
            work(
                    "5.1",
                    "əl işlərinin satış sərgisi",
                    "announce-exhibition accept-handicraft record-sale close-exhibition",
                    "exhibition"),
            work("5.1", "maddi büdcə", "register-donation", "/fund"),
            work("5.1", "qazilərə dəstək", "request-support approve-support pay-requested-support", "aid"),
            work("5.1", "aktiv tələbələrin mükafatlandırılması", "nominate-student award-student", "award"),
            work("5.2", "qazilərlə görüşlərin təşkili", "schedule-series", "series"),
            work(
                    "5.2",
                    "universitet tədbirlərinə qazilərin cəlbi",
                    "invite-guest record-attendance-of-guest",
                    "invitation"),
            work(
                    "5.3",
                    "qazi cəmiyyətlərinin rəhbərləri ilə görüş",
                    SCHEDULE + " " + HOLD + " record-minutes",
                    "minutes"),
            work(
                    "5.3",
                    "hərəkət məhdudiyyəti olan qazinin evinə baş çəkmək",
                    "set-visit-rhythm record-visit",
                    "rhythm"),
            work("5.3", "günlük qayğılarına dəstək", "record-support", "care"),
            work(
                    "5.3",
                    "büdcə hesabından gərəkdiyi zaman dəstək",
                    "request-support approve-support pay-requested-support",
                    "aid"),
            work("5.3", "psixoloji dəstək", "record-support", "care"),
            work("5.3", "tələbələrin səriştələrə yiyələnməsi", "record-competence", "competence"),
            work(
                    "5.4",
                    "məşğulluq idarəsi ilə əlaqə saxlamaq",
                    "register-organisation record-contact",
                    "partner contact"),
            work(
                    "5.4",
                    "uyğun işlə təmin etməyə dəstək",
                    "open-referral send-referral answer-referral record-placement confirm-placement-kept"
                            + " close-referral",
                    "referral"),
            work("5.4", "könüllü tələbə", "enrol-volunteer assign-volunteer log-hours", "volunteer"),
            work(
                    "5.5",
                    "dama yarışı",
                    "announce-tournament enter-player draw-round record-game finish-tournament",
                    "tournament"),
            work(
                    "5.5",
                    "şahmat yarışı, idman zalı",
                    "announce-tournament enter-player draw-round record-game finish-tournament"
                            + " register-place book-place",
                    "tournament place"));

    private static Work work(String item, String work, String commands, String shown) {
        return new Work("", item, work, List.of(commands.split(" ")), List.of(shown.split(" ")));
    }
}
