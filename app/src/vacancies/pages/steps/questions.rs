//! The questions of each step.

use leptos::prelude::*;

use crate::context::Ctx;
use crate::programmes;
use crate::t;
use crate::ui::{
    Choice, FormView, InputKind, TextField, checkboxes, date_field, radios, select,
    single_checkbox, submit_named, text_area,
};
use crate::vacancies::form::{DEDUCTION_FIELDS, Step};
use crate::vacancies::occupations;
use crate::vacancies::rules::Field;
use crate::vacancies::service::Draft;
use crate::vacancies::terms::codes;
use crate::vacancies::wording::{self, language_word};

/// What the questions need: the words, and what was typed.
pub struct Asking<'a> {
    pub ctx: &'a Ctx,
    pub shown: &'a FormView,
}

impl Asking<'_> {
    fn label(&self, field: Field) -> String {
        wording::label(self.ctx.locale, field)
    }

    fn named(&self, set: &str, codes: &[&str]) -> Vec<(String, String)> {
        let reference = self.ctx.portal.reference.current();
        codes
            .iter()
            .map(|code| {
                let name = reference.name(self.ctx.locale, set, code).to_owned();
                ((*code).to_owned(), name)
            })
            .collect()
    }

    fn choices(&self, set: &str, codes: &[&str]) -> Vec<Choice> {
        let named = self.named(set, codes).into_iter();
        named.map(|(code, name)| Choice::new(code, name)).collect()
    }

    fn figures(&self, name: &'static str, label: String, hint: Option<String>) -> AnyView {
        let field = TextField::new(name, label)
            .kind(InputKind::Figures)
            .width("w10");
        match hint {
            Some(hint) => field.hint(hint).view(self.shown),
            None => field.view(self.shown),
        }
    }

    fn one_of(&self, name: &'static str, label: String, set: &str, known: &[&str]) -> AnyView {
        radios(self.shown, name, label, None, self.choices(set, known))
    }

    fn some_of(&self, name: &'static str, label: String, set: &str, known: &[&str]) -> AnyView {
        checkboxes(self.shown, name, label, None, self.choices(set, known))
    }

    fn currency(&self, name: &'static str) -> AnyView {
        let first = t!(self.ctx.locale, "choose");
        let codes = codes::CURRENCIES
            .map(|code| (code.to_owned(), code.to_owned()))
            .to_vec();
        let label = t!(self.ctx.locale, "ask-currency");
        select(self.shown, name, label, None, first, codes)
    }

    pub fn questions(&self, step: Step, draft: &Draft) -> AnyView {
        match step {
            Step::Job => self.job(),
            Step::Occupation => self.occupation(),
            Step::Place => self.place(draft),
            Step::Contract => self.contract(),
            Step::Hours => self.hours(),
            Step::Pay => self.pay(),
            Step::Deductions => self.deductions(),
            Step::Housing => self.housing(),
            Step::Support => self.support(),
            Step::Asked => self.asked(),
            Step::Applying => self.applying(),
            Step::Fees => self.fees(),
            Step::Words => self.words(),
        }
    }

    /// What an offer and a contract say, all together.
    pub fn conditions(&self) -> AnyView {
        view! {
            {self.contract()}
            {self.hours()}
            {self.pay()}
            {self.deductions()}
            {self.housing()}
            {self.support()}
            {self.fees()}
        }
        .into_any()
    }

    fn job(&self) -> AnyView {
        let (locale, shown) = (self.ctx.locale, self.shown);
        let first = || t!(locale, "choose");
        let mut list = programmes::abroad(self.ctx);
        list.push(("other".into(), t!(locale, "value-programme-other")));
        let reference = self.ctx.portal.reference.current();
        let sectors: Vec<&str> = reference
            .codes("sector")
            .iter()
            .map(String::as_str)
            .collect();
        view! {
            {select(
                shown,
                "programme",
                t!(locale, "ask-programme"),
                Some(t!(locale, "ask-programme-hint")),
                first(),
                list,
            )}
            <h2>{t!(locale, "ask-if-other")}</h2>
            {select(
                shown,
                "status",
                self.label(Field::Status),
                None,
                first(),
                self.named("residence_status", &codes::STATUSES),
            )}
            {select(
                shown,
                "country",
                self.label(Field::Country),
                None,
                first(),
                self.named("work_country", &codes::COUNTRIES),
            )}
            {select(shown, "sector", self.label(Field::Sector), None, first(), self.named("sector", &sectors))}
        }
        .into_any()
    }

    fn occupation(&self) -> AnyView {
        let (locale, shown) = (self.ctx.locale, self.shown);
        let words = shown.value("words");
        let mut found = occupations::find(&words);
        let chosen = shown.value("occupation");
        if !chosen.is_empty() && !found.contains(&chosen) {
            found.insert(0, chosen);
        }
        let codes: Vec<&str> = found.iter().map(String::as_str).collect();
        let list = if codes.is_empty() {
            (!words.is_empty() || shown.problem("occupation").is_some()).then(|| {
                // The error summary leads to the field of this name; without choices it is this sentence.
                view! {
                    <p id="occupation" role="status">
                        {t!(locale, "ask-occupation-none")}
                    </p>
                }
                .into_any()
            })
        } else {
            let choices = self
                .named("isco08", &codes)
                .into_iter()
                .map(|(code, name)| {
                    let about = format!("ISCO-08 {code}");
                    Choice::new(code, name).about(about)
                })
                .collect();
            let legend = t!(locale, "ask-occupation");
            Some(radios(shown, "occupation", legend, None, choices))
        };
        view! {
            {TextField::new("words", t!(locale, "ask-occupation-words"))
                .hint(t!(locale, "ask-occupation-hint"))
                .view(shown)}
            <p class="acts">{submit_named("find", "1".into(), t!(locale, "ask-find"))}</p>
            {list}
        }
        .into_any()
    }

    fn place(&self, draft: &Draft) -> AnyView {
        let (locale, shown) = (self.ctx.locale, self.shown);
        let country = draft.said(self.ctx).0.country.to_lowercase();
        let prefix = format!("{country}-");
        let reference = self.ctx.portal.reference.current();
        let regions: Vec<&str> = reference
            .codes("work_region")
            .iter()
            .map(String::as_str)
            .filter(|code| country.is_empty() || code.starts_with(&prefix))
            .collect();
        view! {
            {select(
                shown,
                "region",
                self.label(Field::Region),
                None,
                t!(locale, "choose"),
                self.named("work_region", &regions),
            )}
            {TextField::new("city", self.label(Field::City)).hint(t!(locale, "ask-city-hint")).view(shown)}
            {self.figures("places", self.label(Field::Places), None)}
        }
        .into_any()
    }

    fn contract(&self) -> AnyView {
        let (locale, shown) = (self.ctx.locale, self.shown);
        view! {
            {self.one_of("contract", self.label(Field::Contract), "contract", &codes::CONTRACTS)}
            {self.figures("contract-months", t!(locale, "ask-months"), None)}
            {date_field(shown, "start", self.label(Field::Start), Some(t!(locale, "ask-day-hint")), false)}
        }
        .into_any()
    }

    fn hours(&self) -> AnyView {
        let (locale, shown) = (self.ctx.locale, self.shown);
        view! {
            {TextField::new("hours", t!(locale, "ask-hours"))
                .hint(t!(locale, "ask-hours-hint"))
                .width("w4")
                .view(shown)}
            {self.figures("overtime", t!(locale, "ask-overtime"), Some(t!(locale, "ask-overtime-hint")))}
            {self.some_of("shifts", self.label(Field::Shifts), "shift", &codes::SHIFTS)}
            {self.figures("days-off-week", t!(locale, "ask-days-off-week"), None)}
            {self.figures("days-off-year", t!(locale, "ask-days-off-year"), None)}
        }
        .into_any()
    }

    fn pay(&self) -> AnyView {
        let (locale, shown) = (self.ctx.locale, self.shown);
        let periods = vec![
            Choice::new("hour", t!(locale, "period-hour")),
            Choice::new("day", t!(locale, "period-day")),
            Choice::new("month", t!(locale, "period-month")),
            Choice::new("year", t!(locale, "period-year")),
        ];
        let gross = vec![
            Choice::new("gross", t!(locale, "value-gross")),
            Choice::new("net", t!(locale, "value-net")),
        ];
        view! {
            {self.figures("pay", t!(locale, "ask-pay"), Some(t!(locale, "ask-pay-hint")))}
            {self.currency("currency")}
            {radios(shown, "period", t!(locale, "ask-period"), None, periods)}
            {radios(shown, "gross", t!(locale, "ask-gross"), None, gross)}
            {self.figures("overtime-rate", t!(locale, "ask-overtime-rate"), Some(t!(locale, "ask-overtime-rate-hint")))}
            {self.some_of("bonuses", self.label(Field::Bonuses), "bonus", &codes::BONUSES)}
        }
        .into_any()
    }

    fn deductions(&self) -> AnyView {
        let locale = self.ctx.locale;
        let reference = self.ctx.portal.reference.current();
        let sums = DEDUCTION_FIELDS
            .into_iter()
            .map(|(kind, name)| {
                let label = reference.name(locale, "deduction", kind).to_owned();
                self.figures(name, label, None)
            })
            .collect_view();
        view! {
            <p>{t!(locale, "ask-deductions")}</p>
            {sums}
            {single_checkbox(self.shown, "nothing", t!(locale, "ask-nothing-deducted"))}
        }
        .into_any()
    }

    fn housing(&self) -> AnyView {
        let locale = self.ctx.locale;
        view! {
            {self.one_of("housing", self.label(Field::Housing), "housing", &codes::HOUSING)}
            {self.figures("housing-cost", t!(locale, "ask-housing-cost"), Some(t!(locale, "ask-housing-cost-hint")))}
            {self.figures("housing-shared", t!(locale, "ask-housing-shared"), None)}
            {self.one_of("housing-utilities", self.label(Field::HousingUtilities), "utilities", &codes::UTILITIES)}
            {self.one_of("meals", self.label(Field::Meals), "meals", &codes::MEALS)}
        }
        .into_any()
    }

    fn support(&self) -> AnyView {
        view! {
            {self.one_of("travel-there", self.label(Field::TravelThere), "payer", &codes::PAYERS)}
            {self.one_of("travel-back", self.label(Field::TravelBack), "payer", &codes::PAYERS)}
            {self.some_of("insurance", self.label(Field::Insurance), "insurance", &codes::INSURANCE)}
            {self.some_of("training", self.label(Field::Training), "vacancy_training", &codes::TRAINING)}
        }
        .into_any()
    }

    fn asked(&self) -> AnyView {
        let (locale, shown) = (self.ctx.locale, self.shown);
        let reference = self.ctx.portal.reference.current();
        let tests = |is_language: bool| -> Vec<(String, String)> {
            reference
                .catalog
                .tests_on(self.ctx.today())
                .into_iter()
                .filter(|known| known.is_language == is_language)
                .map(|known| {
                    let code = known.test.code.clone();
                    let name = reference.name(locale, "test", &code).to_owned();
                    (code, name)
                })
                .collect()
        };
        let mut levels = tests(true);
        levels.insert(0, ("none".into(), t!(locale, "value-no-level")));
        let skills = tests(false)
            .into_iter()
            .map(|(code, name)| Choice::new(code, name))
            .collect();
        view! {
            {select(shown, "language", self.label(Field::Language), None, t!(locale, "choose"), levels)}
            {checkboxes(shown, "tests", t!(locale, "ask-tests"), None, skills)}
            {self.some_of(
                "certificates",
                self.label(Field::Certificates),
                "asked_certificate",
                &codes::CERTIFICATES,
            )}
            {self.figures("experience", t!(locale, "ask-experience-months"), Some(t!(locale, "ask-experience-hint")))}
        }
        .into_any()
    }

    fn applying(&self) -> AnyView {
        let (locale, shown) = (self.ctx.locale, self.shown);
        let hint = || Some(t!(locale, "ask-day-hint"));
        view! {
            {self.one_of("interview", self.label(Field::Interview), "interview", &codes::INTERVIEWS)}
            {date_field(shown, "from", t!(locale, "ask-from"), hint(), false)}
            {date_field(shown, "to", t!(locale, "ask-to"), hint(), false)}
        }
        .into_any()
    }

    fn fees(&self) -> AnyView {
        let (locale, shown) = (self.ctx.locale, self.shown);
        let fees = vec![
            Choice::new("nothing", t!(locale, "ask-fee-nothing")),
            Choice::new("lawful", t!(locale, "ask-fee-lawful")),
        ];
        view! {
            {radios(shown, "fee", t!(locale, "ask-fee"), None, fees)}
            <h2>{t!(locale, "ask-fee-lawful")}</h2>
            {self.one_of("charge", t!(locale, "ask-charge"), "charge", &codes::CHARGES)}
            {self.figures("charge-amount", t!(locale, "ask-charge-amount"), None)}
            {self.currency("charge-currency")}
            {TextField::new("rule", t!(locale, "ask-rule")).hint(t!(locale, "ask-rule-hint")).view(shown)}
        }
        .into_any()
    }

    fn words(&self) -> AnyView {
        let (locale, shown) = (self.ctx.locale, self.shown);
        let languages = codes::LANGUAGES
            .map(|lang| (lang.to_owned(), language_word(locale, lang)))
            .to_vec();
        view! {
            {select(shown, "lang", t!(locale, "ask-lang"), None, t!(locale, "choose"), languages)}
            {TextField::new("title", t!(locale, "ask-title")).view(shown)}
            {text_area(
                shown,
                "description",
                t!(locale, "ask-description"),
                Some(t!(locale, "ask-description-hint")),
            )}
        }
        .into_any()
    }
}
