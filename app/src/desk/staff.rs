//! The staff at the desk: who there is, and what each may do for which centres; a change is shown before it is made.

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use super::store;
use crate::access::{Action, Resource, Role, Roles};
use crate::context::Ctx;
use crate::errors::AppError;
use crate::forms::{Errors, Fields};
use crate::i18n::{Locale, calendar};
use crate::identity::staff::{self, Member, Refused, Rights};
use crate::render::{Page, render, see_other};
use crate::t;
use crate::ui::{
    self, Choice, Fact, FormView, Tone, acts, back, checkboxes, facts, notice, submit,
    submit_named, table,
};

/// `/desk/staff`.
pub async fn list(ctx: Ctx) -> Result<Response, AppError> {
    ctx.allow(Action::ManageStaff, Resource::General)?;
    let locale = ctx.locale;
    let rows = store::staff(&ctx)
        .await?
        .into_iter()
        .map(|member| {
            let href = ctx.href(&format!("/desk/staff/{}", member.id));
            vec![
                view! { <a href=href>{member.name}</a> }.into_any(),
                role_words(locale, &member.roles).into_any(),
                centre_words(&ctx, &member.centres).into_any(),
                member.address.into_any(),
                calendar::date(locale, calendar::day_of(member.created_at)).into_any(),
            ]
        })
        .collect();
    let headings = vec![
        t!(locale, "desk-name"),
        t!(locale, "desk-roles"),
        t!(locale, "staff-centres"),
        t!(locale, "account-contact"),
        t!(locale, "desk-since"),
    ];
    let view = view! {
        {back(ctx.href("/desk"), t!(locale, "menu-desk"))}
        <h1>{t!(locale, "desk-staff")}</h1>
        {table(t!(locale, "desk-staff"), headings, rows)}
        <p class="soft">{t!(locale, "desk-staff-how")}</p>
        <p class="acts">{ui::more_button(ctx.href("/desk/recoveries"), t!(locale, "recovery-title"))}</p>
    };
    Ok(render(
        &ctx,
        Page::new(t!(locale, "desk-staff"), view).on_desk(),
    ))
}

fn role_word(locale: Locale, role: Role) -> String {
    match role {
        Role::Moderator => t!(locale, "role-moderator"),
        Role::Certifier => t!(locale, "role-certifier"),
        Role::CentreOfficer => t!(locale, "role-centre-officer"),
        Role::Administrator => t!(locale, "role-administrator"),
        Role::Reader => t!(locale, "role-reader"),
    }
}

fn role_words(locale: Locale, roles: &str) -> String {
    let roles = Roles::from_codes(roles).list();
    if roles.is_empty() {
        return t!(locale, "staff-no-roles");
    }
    let words: Vec<String> = roles
        .into_iter()
        .map(|role| role_word(locale, role))
        .collect();
    words.join(", ")
}

fn centre_words(ctx: &Ctx, centres: &str) -> String {
    let reference = ctx.portal.reference.current();
    let words: Vec<String> = centres
        .split(',')
        .filter(|code| !code.is_empty())
        .map(|code| reference.place(ctx.locale, code))
        .collect();
    words.join("; ")
}

/// `/desk/staff/{account}`: what one may do.
pub async fn one(ctx: Ctx, Path(account): Path<String>) -> Result<Response, AppError> {
    let found = staff::member(&ctx, &account).await?;
    let mut fields = Fields::default();
    for code in found.roles.split(',') {
        fields = fields.and("roles", code);
    }
    for code in found.centres.split(',') {
        fields = fields.and("centres", code);
    }
    let fields = fields.with("seen", seen(&found));
    Ok(page(&ctx, &account, &found, &fields, Told::Nothing))
}

/// The first press shows what will change, the second changes it.
pub async fn change(
    ctx: Ctx,
    Path(account): Path<String>,
    fields: Fields,
) -> Result<Response, AppError> {
    let found = staff::member(&ctx, &account).await?;
    if fields.switching() {
        return Ok(page(&ctx, &account, &found, &fields, Told::Nothing));
    }
    let new = wanted(&ctx, &fields);
    if fields.get("sure") != digest(&new) {
        return Ok(page(&ctx, &account, &found, &fields, Told::Sure(&new)));
    }
    let result = if fields.get("seen") == seen(&found) {
        let old = Rights {
            roles: found.roles.clone(),
            centres: found.centres.clone(),
        };
        staff::change(&ctx, &account, &old, &new).await
    } else {
        Err(Refused::MovedOn)
    };
    match result {
        Ok(()) => Ok(see_other(&ctx, "/desk/staff")),
        Err(Refused::Failed(error)) => Err(error),
        Err(refused) => {
            let words = match refused {
                Refused::Own => t!(ctx.locale, "staff-own"),
                _ => t!(ctx.locale, "staff-moved-on"),
            };
            Ok(page(&ctx, &account, &found, &fields, Told::Refused(words)))
        }
    }
}

/// What was chosen, as far as the data have it.
fn wanted(ctx: &Ctx, fields: &Fields) -> Rights {
    let roles = fields
        .all("roles")
        .filter_map(Role::from_code)
        .fold(Roles::default(), Roles::with);
    let reference = ctx.portal.reference.current();
    let centres: Vec<&str> = offered(&reference)
        .filter(|code| fields.all("centres").any(|chosen| chosen == *code))
        .collect();
    Rights {
        roles: roles.codes(),
        centres: centres.join(","),
    }
}

/// Cities with centres, and whole regions.
fn offered(reference: &crate::reference::Reference) -> impl Iterator<Item = &str> {
    let regions = reference.codes("region");
    let cities = reference.codes("city");
    cities.iter().chain(regions).map(String::as_str)
}

fn seen(member: &Member) -> String {
    format!("{};{}", member.roles, member.centres)
}

fn digest(rights: &Rights) -> String {
    format!("{};{}", rights.roles, rights.centres)
}

enum Told<'a> {
    Nothing,
    Sure(&'a Rights),
    Refused(String),
}

fn page(ctx: &Ctx, account: &str, found: &Member, fields: &Fields, told: Told<'_>) -> Response {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let shown = FormView::new(locale, fields, &Errors::<()>::none(), |_, ()| String::new());
    let is_own = ctx.actor.account() == Some(account);
    let is_refused = matches!(told, Told::Refused(_));
    let (told, sure) = match told {
        Told::Nothing => (None, None),
        Told::Refused(words) => (Some(notice(Tone::Stop, words)), None),
        Told::Sure(new) => {
            let words = t!(
                locale,
                "staff-sure",
                name = found.name.clone(),
                before = role_words(locale, &found.roles),
                after = role_words(locale, &new.roles),
                centres = centre_words(ctx, &new.centres)
            );
            let sure = submit_named("sure", digest(new), t!(locale, "staff-change-do"));
            (Some(notice(Tone::Time, words)), Some(sure))
        }
    };
    let changing = (!is_own).then(|| {
        let roles = Role::ALL
            .map(|role| Choice::new(role.code(), role_word(locale, role)))
            .to_vec();
        let centres = offered(&reference)
            .map(|code| Choice::new(code, reference.place(locale, code)))
            .collect();
        let hint = Some(t!(locale, "staff-centres-hint"));
        let seen = fields.get("seen").to_owned();
        let inner = view! {
            <input type="hidden" name="seen" value=seen />
            {checkboxes(&shown, "roles", t!(locale, "desk-roles"), None, roles)}
            {checkboxes(&shown, "centres", t!(locale, "staff-centres"), hint, centres)}
            {acts(view! { {submit(t!(locale, "staff-change"))} {sure} }.into_any())}
        };
        ui::form(ctx, &shown, inner.into_any())
    });
    let own = is_own.then(|| notice(Tone::Plain, t!(locale, "staff-own")));
    let list = vec![
        Fact::new(t!(locale, "desk-roles"), role_words(locale, &found.roles)),
        Fact::new(
            t!(locale, "staff-centres"),
            centre_words(ctx, &found.centres),
        ),
    ];
    let name = found.name.clone();
    let view = view! {
        {back(ctx.href("/desk/staff"), t!(locale, "desk-staff"))}
        <h1>{name.clone()}</h1>
        {told} {facts(list)} {own} {changing}
    };
    let mut page = Page::new(name, view).on_desk().with_form(false);
    if is_refused {
        page.status = StatusCode::CONFLICT;
    }
    render(ctx, page)
}
