//! The kinds of messages, and examples of each, worded by the same texts that the rooms send.
//!
//! The examples hold nobody's data: numbers, names and links in them are made up, dates are today's.

use crate::context::Ctx;
use crate::i18n::{Locale, calendar};
use crate::t;
use crate::writing::number;
use crate::{applications, certificates, complaints, employers, hiring, vacancies};

/// As long as a real id, so that the SMS are counted as they will be.
const ID: &str = "00000000-0000-7000-8000-000000000000";

/// As in the column `kind` of the outbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Code,
    AccountExists,
    NoAccount,
    SecondStep,
    Application,
    Intake,
    Certificate,
    DeadlineIntake,
    DeadlineCertificate,
    SavedSearch,
    Hiring,
    Complaint,
    Invitation,
    Organisation,
    OrganisationLink,
    Vacancy,
}

impl Kind {
    pub const ALL: [Self; 16] = [
        Self::Code,
        Self::AccountExists,
        Self::NoAccount,
        Self::SecondStep,
        Self::Application,
        Self::Intake,
        Self::Certificate,
        Self::DeadlineIntake,
        Self::DeadlineCertificate,
        Self::SavedSearch,
        Self::Hiring,
        Self::Complaint,
        Self::Invitation,
        Self::Organisation,
        Self::OrganisationLink,
        Self::Vacancy,
    ];

    /// What the outbox has in `kind`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::AccountExists => "account-exists",
            Self::NoAccount => "no-account",
            Self::SecondStep => "second-step",
            Self::Application => "application-state",
            Self::Intake => "intake-change",
            Self::Certificate => "certificate-state",
            Self::DeadlineIntake => "deadline-intake",
            Self::DeadlineCertificate => "deadline-certificate",
            Self::SavedSearch => "saved-search",
            Self::Hiring => "hiring",
            Self::Complaint => "complaint",
            Self::Invitation => "invitation",
            Self::Organisation => "organisation-state",
            Self::OrganisationLink => "organisation-link",
            Self::Vacancy => "vacancy-state",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    pub fn word(self, locale: Locale) -> String {
        match self {
            Self::Code => t!(locale, "template-code"),
            Self::AccountExists => t!(locale, "template-account-exists"),
            Self::NoAccount => t!(locale, "template-no-account"),
            Self::SecondStep => t!(locale, "template-second-step"),
            Self::Application => t!(locale, "template-application"),
            Self::Intake => t!(locale, "template-intake"),
            Self::Certificate => t!(locale, "template-certificate"),
            Self::DeadlineIntake => t!(locale, "template-deadline-intake"),
            Self::DeadlineCertificate => t!(locale, "template-deadline-certificate"),
            Self::SavedSearch => t!(locale, "template-saved-search"),
            Self::Hiring => t!(locale, "template-hiring"),
            Self::Complaint => t!(locale, "template-complaint"),
            Self::Invitation => t!(locale, "template-invitation"),
            Self::Organisation => t!(locale, "template-organisation"),
            Self::OrganisationLink => t!(locale, "template-organisation-link"),
            Self::Vacancy => t!(locale, "template-vacancy"),
        }
    }

    /// The examples in the form of `ctx`: one, or one for each text that this kind can have.
    pub fn examples(self, ctx: &Ctx) -> Vec<String> {
        let sample = Sample {
            ctx,
            locale: ctx.locale,
        };
        match self {
            Self::Code | Self::AccountExists | Self::NoAccount | Self::SecondStep => {
                sample.of_account(self)
            }
            Self::Application | Self::Intake | Self::Certificate => sample.of_candidate(self),
            Self::DeadlineIntake | Self::DeadlineCertificate | Self::SavedSearch => {
                sample.that_is_stopped(self)
            }
            Self::Hiring => sample.of_hiring(),
            Self::Complaint => sample.of_complaint(),
            Self::Invitation | Self::Organisation | Self::OrganisationLink | Self::Vacancy => {
                sample.of_employer(self)
            }
        }
    }
}

struct Sample<'a> {
    ctx: &'a Ctx,
    locale: Locale,
}

impl Sample<'_> {
    fn link(&self, path: &str) -> String {
        format!(
            "{}{}",
            self.ctx.portal.settings.public_url,
            self.ctx.href(path)
        )
    }

    /// A link that ends with a secret, which nobody was given.
    fn link_with_token(&self, path: &str) -> String {
        let token = "0".repeat(self.ctx.new_token().len());
        self.link(&format!("{path}/{token}"))
    }

    fn today(&self) -> String {
        calendar::date(self.locale, self.ctx.today())
    }

    /// A number that nobody has, in the form of those that are given out.
    fn number(&self, kind: number::Kind) -> String {
        let (year, _, _) = self.ctx.today().parts();
        number::make(kind, year, [0; 16])
    }

    fn term(&self, set: &str, code: &str) -> String {
        let reference = self.ctx.portal.reference.current();
        reference.name(self.locale, set, code).to_owned()
    }

    /// A programme with a city, as a message about an intake names it.
    fn intake(&self) -> String {
        let reference = self.ctx.portal.reference.current();
        let slug = reference
            .catalog
            .programmes
            .first()
            .map(|one| one.slug.clone());
        let name = applications::programme_name(self.ctx, &slug.unwrap_or_default());
        let city = reference.place(self.locale, "tashkent");
        format!("{name} · {city}")
    }

    fn of_account(&self, kind: Kind) -> Vec<String> {
        let locale = self.locale;
        let when = calendar::date_and_time(locale, self.ctx.now);
        match kind {
            Kind::Code => vec![t!(locale, "message-code", code = "123456")],
            Kind::AccountExists => vec![t!(locale, "message-exists")],
            Kind::NoAccount => vec![t!(locale, "message-nobody")],
            _ => vec![
                t!(locale, "message-second-added", when = when.clone()),
                t!(locale, "message-second-removed", when = when.clone()),
                t!(locale, "message-second-recovered", when = when),
            ],
        }
    }

    fn of_candidate(&self, kind: Kind) -> Vec<String> {
        use applications::rules::State as Application;
        use certificates::rules::State as Certificate;
        let locale = self.locale;
        match kind {
            Kind::Application => [
                (Application::Accepted, ""),
                (Application::Refused, "language-level"),
            ]
            .map(|(state, reason)| {
                let number = self.number(number::Kind::Application);
                let link = self.link("/my/applications");
                applications::wording::message(self.ctx, locale, &number, (state, reason), &link)
            })
            .to_vec(),
            Kind::Certificate => [Certificate::Valid, Certificate::Suspended]
                .map(|state| {
                    let state = certificates::wording::state_word(locale, state);
                    let number = self.number(number::Kind::Certificate);
                    t!(
                        locale,
                        "message-certificate",
                        number = number,
                        state = state
                    )
                })
                .to_vec(),
            _ => vec![
                t!(
                    locale,
                    "message-intake-changed",
                    intake = self.intake(),
                    opens = self.today(),
                    closes = self.today()
                ),
                t!(
                    locale,
                    "message-intake-closed",
                    intake = self.intake(),
                    reason = self.term("intake_reason", "enough")
                ),
            ],
        }
    }

    fn that_is_stopped(&self, kind: Kind) -> Vec<String> {
        let (locale, stop) = (self.locale, self.link_with_token("/reminders/stop"));
        match kind {
            Kind::DeadlineIntake => vec![t!(
                locale,
                "message-deadline-intake",
                name = self.intake(),
                date = self.today(),
                link = self.link("/my/deadlines"),
                stop = stop
            )],
            Kind::DeadlineCertificate => vec![t!(
                locale,
                "message-deadline-certificate",
                name = certificates::wording::kind_word(
                    locale,
                    certificates::rules::Kind::Qualification
                ),
                date = self.today(),
                link = self.link("/my/certificates"),
                stop = stop
            )],
            _ => vec![t!(
                locale,
                "message-saved-search",
                n = 3,
                link = self.link("/vacancies?q=payvandchi"),
                stop = self.link_with_token("/searches/stop")
            )],
        }
    }

    fn of_hiring(&self) -> Vec<String> {
        use hiring::rules::State;
        let locale = self.locale;
        let mut all: Vec<String> = [
            (State::Times, ""),
            (State::Offered, ""),
            (State::Refused, "language"),
        ]
        .map(|(state, reason)| {
            let link = self.link(&format!("/my/jobs/{ID}"));
            let number = self.number(number::Kind::Application);
            hiring::wording::message(self.ctx, locale, &number, (state, "JP", reason), &link)
        })
        .to_vec();
        all.push(t!(
            locale,
            "pool-message",
            name = t!(locale, "template-name"),
            link = self.link("/my/pool")
        ));
        all
    }

    fn of_complaint(&self) -> Vec<String> {
        use complaints::rules::State;
        let locale = self.locale;
        [State::Received, State::Upheld, State::NotUpheld]
            .map(|state| {
                t!(
                    locale,
                    "complaint-message",
                    number = self.number(number::Kind::Complaint),
                    state = complaints::wording::state_word(locale, state),
                    note = ""
                )
            })
            .to_vec()
    }

    fn of_employer(&self, kind: Kind) -> Vec<String> {
        use crate::access::MemberRole;
        use employers::rules::State;
        let locale = self.locale;
        let name = t!(locale, "template-name");
        match kind {
            Kind::Invitation => vec![t!(
                locale,
                "message-invitation",
                name = name,
                role = employers::wording::role_word(locale, MemberRole::Editor),
                link = self.link_with_token("/invitations")
            )],
            Kind::Organisation => vec![t!(
                locale,
                "message-organisation",
                name = name,
                state = employers::wording::state_word(locale, State::Suspended),
                reason = self.term("organisation_reason", "licence-ended")
            )],
            Kind::OrganisationLink => vec![t!(
                locale,
                "message-link-ended",
                supervisor = t!(locale, "template-name"),
                employer = name
            )],
            _ => {
                use vacancies::state::Step;
                [(Step::Approve, None), (Step::Return, Some("money"))]
                    .map(|(step, reason)| {
                        let why = reason.map(|code| self.term("vacancy_reason", code));
                        t!(
                            locale,
                            "message-vacancy",
                            number = self.number(number::Kind::Vacancy),
                            event = vacancies::wording::event_word(locale, step),
                            reasons = why.map_or(String::new(), |why| format!(" {why}")),
                            link = self.link(&format!("/my/vacancies/{ID}"))
                        )
                    })
                    .to_vec()
            }
        }
    }
}
