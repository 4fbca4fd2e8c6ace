package org.planledger.command;

import java.util.List;
import org.planledger.command.account.Account;
import org.planledger.command.account.ChangePassword;
import org.planledger.command.account.ChangeRole;
import org.planledger.command.account.DisableAccount;
import org.planledger.command.account.EnableAccount;
import org.planledger.command.account.OpenAccount;
import org.planledger.command.account.ResetPassword;
import org.planledger.command.act.MarkActStudied;
import org.planledger.command.act.NormativeAct;
import org.planledger.command.act.RegisterNormativeAct;
import org.planledger.command.activity.Activity;
import org.planledger.command.activity.CancelEvent;
import org.planledger.command.activity.HoldEvent;
import org.planledger.command.activity.RescheduleEvent;
import org.planledger.command.activity.ScheduleEvent;
import org.planledger.command.aid.Aid;
import org.planledger.command.aid.ApproveSupport;
import org.planledger.command.aid.DeclineSupport;
import org.planledger.command.aid.PayRequestedSupport;
import org.planledger.command.aid.RequestSupport;
import org.planledger.command.award.Award;
import org.planledger.command.award.AwardStudent;
import org.planledger.command.award.DeclineNomination;
import org.planledger.command.award.NominateStudent;
import org.planledger.command.award.PayAwardAgain;
import org.planledger.command.booking.Day;
import org.planledger.command.care.Care;
import org.planledger.command.care.RecordSupport;
import org.planledger.command.care.VoidSupport;
import org.planledger.command.competence.Competence;
import org.planledger.command.competence.RecordCompetence;
import org.planledger.command.consent.Consent;
import org.planledger.command.consent.GiveConsent;
import org.planledger.command.consent.WithdrawConsent;
import org.planledger.command.contact.Contact;
import org.planledger.command.contact.RecordContact;
import org.planledger.command.contact.VoidContact;
import org.planledger.command.decision.Command;
import org.planledger.command.evidence.AttachEvidence;
import org.planledger.command.evidence.Evidence;
import org.planledger.command.exhibition.AcceptHandicraft;
import org.planledger.command.exhibition.AnnounceExhibition;
import org.planledger.command.exhibition.CloseExhibition;
import org.planledger.command.exhibition.Exhibition;
import org.planledger.command.exhibition.RecordSale;
import org.planledger.command.fund.Fund;
import org.planledger.command.fund.PayCost;
import org.planledger.command.fund.PaySupport;
import org.planledger.command.fund.RecordIncome;
import org.planledger.command.fund.RegisterDonation;
import org.planledger.command.fund.VoidEntry;
import org.planledger.command.hosting.Hosting;
import org.planledger.command.hosting.RecordCoHosts;
import org.planledger.command.indicator.DefineIndicator;
import org.planledger.command.indicator.DropIndicator;
import org.planledger.command.indicator.Indicator;
import org.planledger.command.indicator.MeasureResult;
import org.planledger.command.interview.Interview;
import org.planledger.command.interview.RecordInterview;
import org.planledger.command.interview.VoidInterview;
import org.planledger.command.invitation.Invitation;
import org.planledger.command.invitation.InviteGuest;
import org.planledger.command.invitation.RecordAttendanceOfGuest;
import org.planledger.command.invitation.RecordInvitationAnswer;
import org.planledger.command.kind.DefineActivityKind;
import org.planledger.command.kind.Kind;
import org.planledger.command.kind.RetireActivityKind;
import org.planledger.command.knowledge.KnowledgeCheck;
import org.planledger.command.knowledge.RecordKnowledgeCheck;
import org.planledger.command.knowledge.VoidKnowledgeCheck;
import org.planledger.command.lesson.AdoptLesson;
import org.planledger.command.lesson.Lesson;
import org.planledger.command.lesson.RecordLesson;
import org.planledger.command.lesson.RejectLesson;
import org.planledger.command.minutes.Minutes;
import org.planledger.command.minutes.RecordMinutes;
import org.planledger.command.minutes.VoidMinutes;
import org.planledger.command.need.ConfirmNeed;
import org.planledger.command.need.Need;
import org.planledger.command.need.RecordNeed;
import org.planledger.command.need.WithdrawNeed;
import org.planledger.command.notice.DraftNotice;
import org.planledger.command.notice.Notice;
import org.planledger.command.notice.PublishNotice;
import org.planledger.command.notice.WithdrawNotice;
import org.planledger.command.partner.CorrectOrganisation;
import org.planledger.command.partner.EndCooperation;
import org.planledger.command.partner.OpenCooperation;
import org.planledger.command.partner.Partner;
import org.planledger.command.partner.RegisterOrganisation;
import org.planledger.command.person.CorrectPerson;
import org.planledger.command.person.Person;
import org.planledger.command.person.RegisterPerson;
import org.planledger.command.place.BookPlace;
import org.planledger.command.place.Place;
import org.planledger.command.place.RegisterPlace;
import org.planledger.command.place.ReleaseBooking;
import org.planledger.command.plan.AgreeRhythm;
import org.planledger.command.plan.AmendPlanItem;
import org.planledger.command.plan.ApprovePlan;
import org.planledger.command.plan.AssignExecutor;
import org.planledger.command.plan.CarryOverItem;
import org.planledger.command.plan.ClosePlanItem;
import org.planledger.command.plan.ClosePlanYear;
import org.planledger.command.plan.DeclineClosing;
import org.planledger.command.plan.DraftPlan;
import org.planledger.command.plan.DraftPlanItem;
import org.planledger.command.plan.ImportPlan;
import org.planledger.command.plan.Item;
import org.planledger.command.plan.LeaveItemOpen;
import org.planledger.command.plan.LinkStrategyCode;
import org.planledger.command.plan.Plan;
import org.planledger.command.plan.ReopenPlanItem;
import org.planledger.command.plan.RepairSourceText;
import org.planledger.command.plan.RequestClosing;
import org.planledger.command.plan.SetDueRule;
import org.planledger.command.plan.UnlinkStrategyCode;
import org.planledger.command.practice.LogPracticeHours;
import org.planledger.command.practice.Practice;
import org.planledger.command.practice.VoidPractice;
import org.planledger.command.project.DropProject;
import org.planledger.command.project.FinishProject;
import org.planledger.command.project.Project;
import org.planledger.command.project.ProposeProject;
import org.planledger.command.project.RecordProjectOutput;
import org.planledger.command.project.ReviseProject;
import org.planledger.command.project.StartProject;
import org.planledger.command.protocol.DraftProtocol;
import org.planledger.command.protocol.EndProtocol;
import org.planledger.command.protocol.Protocol;
import org.planledger.command.protocol.RecordObligationKept;
import org.planledger.command.protocol.RenewProtocol;
import org.planledger.command.protocol.SignProtocol;
import org.planledger.command.referral.AnswerReferral;
import org.planledger.command.referral.CloseReferral;
import org.planledger.command.referral.ConfirmPlacementKept;
import org.planledger.command.referral.OpenReferral;
import org.planledger.command.referral.RecordPlacement;
import org.planledger.command.referral.Referral;
import org.planledger.command.referral.SendReferral;
import org.planledger.command.rhythm.EndVisitRhythm;
import org.planledger.command.rhythm.Rhythm;
import org.planledger.command.rhythm.SetVisitRhythm;
import org.planledger.command.series.CancelSeries;
import org.planledger.command.series.MoveOccurrence;
import org.planledger.command.series.ScheduleSeries;
import org.planledger.command.series.Series;
import org.planledger.command.service.DetermineService;
import org.planledger.command.service.EndService;
import org.planledger.command.service.Service;
import org.planledger.command.service.StartService;
import org.planledger.command.survey.CloseSurvey;
import org.planledger.command.survey.DesignSurvey;
import org.planledger.command.survey.OpenSurvey;
import org.planledger.command.survey.ReviseSurvey;
import org.planledger.command.survey.SubmitSurveyAnswer;
import org.planledger.command.survey.Survey;
import org.planledger.command.tournament.AnnounceTournament;
import org.planledger.command.tournament.CorrectGame;
import org.planledger.command.tournament.DrawRound;
import org.planledger.command.tournament.EnterPlayer;
import org.planledger.command.tournament.FinishTournament;
import org.planledger.command.tournament.RecordGame;
import org.planledger.command.tournament.Tournament;
import org.planledger.command.tournament.WithdrawPlayer;
import org.planledger.command.trip.CancelTrip;
import org.planledger.command.trip.PlanTrip;
import org.planledger.command.trip.RecordTripDone;
import org.planledger.command.trip.RegisterTraveller;
import org.planledger.command.trip.Trip;
import org.planledger.command.trip.WithdrawTraveller;
import org.planledger.command.visit.RecordVisit;
import org.planledger.command.visit.Visit;
import org.planledger.command.visit.VoidVisit;
import org.planledger.command.volunteer.AssignVolunteer;
import org.planledger.command.volunteer.EndVolunteering;
import org.planledger.command.volunteer.EnrolVolunteer;
import org.planledger.command.volunteer.LogHours;
import org.planledger.command.volunteer.Volunteer;

/** Everything that can be commanded here, and who decides. */
public final class Catalogue {
    private Catalogue() {}

    /** Aggregates, each registered with the framework. */
    public static List<Class<?>> aggregates() {
        return List.of(
                Plan.class,
                Item.class,
                Activity.class,
                Day.class,
                Visit.class,
                Fund.class,
                Person.class,
                Evidence.class,
                Account.class,
                Need.class,
                Interview.class,
                Service.class,
                Care.class,
                Consent.class,
                Rhythm.class,
                Indicator.class,
                Partner.class,
                Contact.class,
                Protocol.class,
                Project.class,
                NormativeAct.class,
                KnowledgeCheck.class,
                Lesson.class,
                Invitation.class,
                Trip.class,
                Minutes.class,
                Notice.class,
                Tournament.class,
                Survey.class,
                Place.class,
                Kind.class,
                Series.class,
                Hosting.class,
                Aid.class,
                Award.class,
                Exhibition.class,
                Referral.class,
                Volunteer.class,
                Practice.class,
                Competence.class);
    }

    /** Commands in the order of a year's work, then those about accounts, each a record with a {@code @CommandName}. */
    public static List<Class<? extends Command>> commands() {
        return List.of(
                ImportPlan.class,
                RepairSourceText.class,
                DraftPlan.class,
                DraftPlanItem.class,
                ApprovePlan.class,
                AssignExecutor.class,
                AgreeRhythm.class,
                SetDueRule.class,
                LinkStrategyCode.class,
                UnlinkStrategyCode.class,
                AmendPlanItem.class,
                RegisterPerson.class,
                CorrectPerson.class,
                ScheduleEvent.class,
                RescheduleEvent.class,
                CancelEvent.class,
                HoldEvent.class,
                RecordVisit.class,
                VoidVisit.class,
                RegisterDonation.class,
                RecordIncome.class,
                PaySupport.class,
                PayCost.class,
                VoidEntry.class,
                AttachEvidence.class,
                RequestClosing.class,
                DeclineClosing.class,
                ClosePlanItem.class,
                ReopenPlanItem.class,
                CarryOverItem.class,
                LeaveItemOpen.class,
                ClosePlanYear.class,
                RecordNeed.class,
                ConfirmNeed.class,
                WithdrawNeed.class,
                RecordInterview.class,
                VoidInterview.class,
                DetermineService.class,
                StartService.class,
                EndService.class,
                RecordSupport.class,
                VoidSupport.class,
                GiveConsent.class,
                WithdrawConsent.class,
                SetVisitRhythm.class,
                EndVisitRhythm.class,
                DefineIndicator.class,
                MeasureResult.class,
                DropIndicator.class,
                RegisterOrganisation.class,
                CorrectOrganisation.class,
                OpenCooperation.class,
                EndCooperation.class,
                RecordContact.class,
                VoidContact.class,
                DraftProtocol.class,
                SignProtocol.class,
                RecordObligationKept.class,
                RenewProtocol.class,
                EndProtocol.class,
                ProposeProject.class,
                ReviseProject.class,
                StartProject.class,
                RecordProjectOutput.class,
                FinishProject.class,
                DropProject.class,
                RegisterNormativeAct.class,
                MarkActStudied.class,
                RecordKnowledgeCheck.class,
                VoidKnowledgeCheck.class,
                RecordLesson.class,
                AdoptLesson.class,
                RejectLesson.class,
                InviteGuest.class,
                RecordInvitationAnswer.class,
                RecordAttendanceOfGuest.class,
                PlanTrip.class,
                RegisterTraveller.class,
                WithdrawTraveller.class,
                RecordTripDone.class,
                CancelTrip.class,
                RecordMinutes.class,
                VoidMinutes.class,
                DraftNotice.class,
                PublishNotice.class,
                WithdrawNotice.class,
                AnnounceTournament.class,
                EnterPlayer.class,
                WithdrawPlayer.class,
                DrawRound.class,
                RecordGame.class,
                CorrectGame.class,
                FinishTournament.class,
                DesignSurvey.class,
                ReviseSurvey.class,
                OpenSurvey.class,
                SubmitSurveyAnswer.class,
                CloseSurvey.class,
                RegisterPlace.class,
                BookPlace.class,
                ReleaseBooking.class,
                DefineActivityKind.class,
                RetireActivityKind.class,
                ScheduleSeries.class,
                MoveOccurrence.class,
                CancelSeries.class,
                RecordCoHosts.class,
                RequestSupport.class,
                ApproveSupport.class,
                DeclineSupport.class,
                PayRequestedSupport.class,
                NominateStudent.class,
                AwardStudent.class,
                PayAwardAgain.class,
                DeclineNomination.class,
                AnnounceExhibition.class,
                AcceptHandicraft.class,
                RecordSale.class,
                CloseExhibition.class,
                OpenReferral.class,
                SendReferral.class,
                AnswerReferral.class,
                RecordPlacement.class,
                ConfirmPlacementKept.class,
                CloseReferral.class,
                EnrolVolunteer.class,
                AssignVolunteer.class,
                LogHours.class,
                EndVolunteering.class,
                LogPracticeHours.class,
                VoidPractice.class,
                RecordCompetence.class,
                OpenAccount.class,
                ChangeRole.class,
                DisableAccount.class,
                EnableAccount.class,
                ResetPassword.class,
                ChangePassword.class);
    }
}
