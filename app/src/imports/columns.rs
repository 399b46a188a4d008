//! What the columns of a file may be, and how they are known by their headings in any language.

use std::collections::BTreeMap;

use super::wording;
use crate::i18n::Locale;
use crate::writing::fold;

/// What one column says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    Holder,
    Born,
    Contact,
    Application,
    Kind,
    Test,
    Occupation,
    Level,
    Issuer,
    Issued,
    Until,
    Number,
}

impl Field {
    pub const ALL: [Self; 12] = [
        Self::Holder,
        Self::Born,
        Self::Contact,
        Self::Application,
        Self::Kind,
        Self::Test,
        Self::Issued,
        Self::Issuer,
        Self::Until,
        Self::Number,
        Self::Occupation,
        Self::Level,
    ];

    /// The name in the form and in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Holder => "holder",
            Self::Born => "born",
            Self::Contact => "contact",
            Self::Application => "application",
            Self::Kind => "kind",
            Self::Test => "test",
            Self::Occupation => "occupation",
            Self::Level => "level",
            Self::Issuer => "issuer",
            Self::Issued => "issued",
            Self::Until => "until",
            Self::Number => "number",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.code() == code)
    }

    /// Without it no row can be a certificate.
    pub const fn is_needed(self) -> bool {
        matches!(
            self,
            Self::Holder | Self::Kind | Self::Issued | Self::Issuer
        )
    }

    /// Headings that offices use beside our own word for it.
    const fn others(self) -> &'static [&'static str] {
        match self {
            Self::Holder => &[
                "name",
                "full name",
                "passport name",
                "holder",
                "candidate",
                "ism",
                "f.i.sh.",
                "f.i.o.",
                "ism familiya",
                "фио",
                "ф.и.о.",
                "имя",
                "фамилия имя",
                "ф.и.ш.",
                "氏名",
                "名前",
                "ローマ字氏名",
                "ad soyad",
                "adı soyadı",
                "isim",
            ],
            Self::Born => &[
                "birth date",
                "birthday",
                "dob",
                "born",
                "tugʻilgan sana",
                "tugʻilgan kuni",
                "дата рождения",
                "生年月日",
                "誕生日",
                "doğum tarihi",
            ],
            Self::Contact => &[
                "phone",
                "email",
                "e-mail",
                "mail",
                "telefon",
                "pochta",
                "телефон",
                "почта",
                "эл. почта",
                "контакт",
                "電話",
                "電話番号",
                "メール",
                "e-posta",
                "iletişim",
            ],
            Self::Application => &[
                "application",
                "application no",
                "ariza",
                "ariza raqami",
                "заявка",
                "номер заявки",
                "номер заявления",
                "申請番号",
                "応募番号",
                "başvuru no",
                "başvuru numarası",
            ],
            Self::Kind => &["type", "turi", "вид", "тип", "種別", "種類", "tür", "türü"],
            Self::Test => &[
                "exam",
                "test",
                "imtihon",
                "экзамен",
                "тест",
                "試験",
                "試験名",
                "sınav",
            ],
            Self::Occupation => &["profession", "kasb", "kasbi", "профессия", "職種", "meslek"],
            Self::Level => &[
                "level",
                "daraja",
                "razryad",
                "разряд",
                "уровень",
                "レベル",
                "級",
                "seviye",
            ],
            Self::Issuer => &[
                "issuer",
                "centre",
                "center",
                "kim bergan",
                "markaz",
                "кем выдан",
                "центр",
                "発行者",
                "発行機関",
                "veren kurum",
                "kurum",
            ],
            Self::Issued => &[
                "date",
                "issue date",
                "exam date",
                "test date",
                "sana",
                "berilgan sana",
                "дата",
                "дата выдачи",
                "дата экзамена",
                "発行日",
                "受験日",
                "試験日",
                "tarih",
                "veriliş tarihi",
                "sınav tarihi",
            ],
            Self::Until => &[
                "valid until",
                "expiry date",
                "expires",
                "amal qilish muddati",
                "действителен до",
                "срок действия",
                "有効期限",
                "geçerlilik",
                "geçerlilik tarihi",
            ],
            Self::Number => &[
                "no",
                "number",
                "certificate no",
                "result no",
                "raqam",
                "raqami",
                "номер",
                "номер сертификата",
                "番号",
                "証明書番号",
                "受験番号",
                "belge no",
                "numara",
            ],
        }
    }
}

/// Where each field comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping(BTreeMap<Field, Source>);

/// A column of the file, or one value for every row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    Column(usize),
    Always(String),
}

impl Source {
    /// As a form sends it: `c3`, or `=jlpt-n4`.
    pub fn code(&self) -> String {
        match self {
            Self::Column(at) => format!("c{at}"),
            Self::Always(value) => format!("={value}"),
        }
    }

    fn from_code(code: &str) -> Option<Self> {
        match code.strip_prefix('=') {
            Some(value) if !value.trim().is_empty() => Some(Self::Always(value.trim().to_owned())),
            Some(_) => None,
            None => code.strip_prefix('c')?.parse().ok().map(Self::Column),
        }
    }
}

impl Mapping {
    /// What the headings say.
    pub fn guess(headings: &[String]) -> Self {
        let folded = |text: &str| fold::tokens(text).concat();
        let known: Vec<(String, Field)> = Field::ALL
            .into_iter()
            .flat_map(|field| {
                let ours = Locale::ALL.map(|locale| wording::field_word(locale, field));
                let theirs = field.others().iter().map(|text| (*text).to_owned());
                ours.into_iter()
                    .chain(theirs)
                    .chain([field.code().to_owned()])
                    .map(|text| (folded(&text), field))
                    .collect::<Vec<_>>()
            })
            .collect();
        let mut mapping = Self::default();
        for (at, heading) in headings.iter().enumerate() {
            let heading = folded(heading);
            let field = known
                .iter()
                .find(|(text, _)| !heading.is_empty() && *text == heading)
                .map(|(_, field)| *field);
            if let Some(field) = field {
                mapping.0.entry(field).or_insert(Source::Column(at));
            }
        }
        mapping
    }

    pub fn of(&self, field: Field) -> Option<&Source> {
        self.0.get(&field)
    }

    /// The column of a field, if it has one.
    pub fn column(&self, field: Field) -> Option<usize> {
        match self.0.get(&field) {
            Some(Source::Column(at)) => Some(*at),
            _ => None,
        }
    }

    /// Takes what a form sent for a field; what is no column of the file is none.
    pub fn set(&mut self, field: Field, code: &str, columns: usize) {
        match Source::from_code(code) {
            Some(Source::Column(at)) if at >= columns => {}
            Some(source) => {
                self.0.insert(field, source);
            }
            None => {}
        }
    }

    /// The value of a field in a row.
    pub fn value<'a>(&'a self, field: Field, cells: &'a [String]) -> &'a str {
        match self.0.get(&field) {
            Some(Source::Column(at)) => cells.get(*at).map_or("", String::as_str),
            Some(Source::Always(value)) => value,
            None => "",
        }
    }

    /// As it is stored.
    pub fn to_json(&self) -> String {
        let codes: BTreeMap<&str, String> = self
            .0
            .iter()
            .map(|(field, source)| (field.code(), source.code()))
            .collect();
        serde_json::to_string(&codes).unwrap_or_default()
    }

    pub fn from_json(text: &str) -> Self {
        let codes: BTreeMap<String, String> = serde_json::from_str(text).unwrap_or_default();
        let pairs = codes.iter().filter_map(|(field, source)| {
            Some((Field::from_code(field)?, Source::from_code(source)?))
        });
        Self(pairs.collect())
    }
}

/// The letter of a column, as a spreadsheet shows it.
pub fn letter(at: usize) -> String {
    let one = |at: usize| char::from(b'A' + u8::try_from(at % 26).unwrap_or(0));
    match at / 26 {
        0 => one(at).to_string(),
        more => format!("{}{}", one(more - 1), one(at)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_known_in_every_language() {
        for headings in [
            [
                "F.I.Sh.",
                "Tugʻilgan sana",
                "Imtihon",
                "Sana",
                "Telefon",
                "Kim bergan",
            ],
            [
                "Ф.И.Ш.",
                "Туғилган сана",
                "Имтиҳон",
                "Сана",
                "Телефон",
                "Ким берган",
            ],
            [
                "ФИО",
                "Дата рождения",
                "Экзамен",
                "Дата выдачи",
                "Телефон",
                "Кем выдан",
            ],
            ["氏名", "生年月日", "試験", "受験日", "電話番号", "発行機関"],
            [
                "Ad Soyad",
                "Doğum tarihi",
                "Sınav",
                "Tarih",
                "E-posta",
                "Kurum",
            ],
            [
                "Name",
                "Date of birth",
                "Test",
                "Exam date",
                "E-mail",
                "Issuer",
            ],
        ] {
            let mapping = Mapping::guess(&headings.map(str::to_owned));
            let fields = [
                Field::Holder,
                Field::Born,
                Field::Test,
                Field::Issued,
                Field::Contact,
                Field::Issuer,
            ];
            for (at, field) in fields.into_iter().enumerate() {
                assert_eq!(
                    mapping.of(field),
                    Some(&Source::Column(at)),
                    "{} is {field:?}",
                    headings[at]
                );
            }
        }
    }

    #[test]
    fn a_mapping_comes_back_from_the_database_as_it_went() {
        let mut mapping = Mapping::guess(&["ФИО".to_owned()]);
        mapping.set(Field::Kind, "=language_result", 1);
        mapping.set(Field::Born, "c7", 1);
        assert_eq!(Mapping::from_json(&mapping.to_json()), mapping);
        assert_eq!(mapping.of(Field::Born), None, "the file has no such column");
    }

    #[test]
    fn columns_have_the_letters_of_a_spreadsheet() {
        assert_eq!(
            [0, 25, 26, 51, 52].map(letter),
            ["A", "Z", "AA", "AZ", "BA"]
        );
    }
}
