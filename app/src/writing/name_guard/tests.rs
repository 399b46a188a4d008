//! The pairs of the list, and what holds for every pair.

use proptest::prelude::*;

use super::super::cyrillic::to_cyrillic;
use super::super::names;
use super::*;

fn pairs() -> Vec<(Verdict, &'static str, &'static str, &'static str)> {
    include_str!("pairs.txt")
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(|line| {
            let mut parts = line.split('|').map(str::trim);
            let mut next = || parts.next().unwrap_or_default();
            let verdict = Verdict::from_code(next());
            let verdict = verdict.unwrap_or_else(|| panic!("no verdict: {line}"));
            (verdict, next(), next(), next())
        })
        .collect()
}

#[test]
fn each_pair_of_the_list_gets_its_verdict_and_its_reason() {
    let all = pairs();
    assert!(all.len() >= 150, "only {}", all.len());
    let mut wrong = Vec::new();
    for (verdict, one, other, reason) in all {
        for (one, other) in [(one, other), (other, one)] {
            let found = compare(one, other);
            let codes: Vec<&str> = found.reasons().into_iter().map(Reason::code).collect();
            if found.verdict != verdict || reason != "-" && !codes.contains(&reason) {
                wrong.push(format!(
                    "{one} / {other}: {} {codes:?}, not {} {reason}",
                    found.verdict.code(),
                    verdict.code()
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn the_letters_that_differ_are_shown_where_they_stand() {
    let shown = |one: &str, other: &str| {
        let found = compare(one, other);
        found
            .differences
            .iter()
            .map(|at| format!("{}/{}", &one[at.one.clone()], &other[at.other.clone()]))
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert_eq!(shown("XURSHIDA", "KHURSHIDA"), "X/KH");
    assert_eq!(shown("Nodir", "Nodira"), "/a");
    assert_eq!(shown("Хасан", "Hasan"), "Х/H");
    assert_eq!(shown("Oʻktam", "OKTAM"), "Oʻ/O");
    assert_eq!(shown("Karimov Qodir", "KARIMOV KODIR"), "Q/K");
    assert_eq!(shown("Aziza", "Azizа"), "Aziza/а");
}

#[test]
fn other_letters_of_the_latin_alphabet_are_asked_about_even_when_the_name_is_the_same() {
    assert!(compare("XURSHIDA", "KHURSHIDA").asks());
    assert!(!compare("Хуршида", "KHURSHIDA").asks());
    assert!(!compare("Oʻktam", "OKTAM").asks());
    assert!(!compare("KARIMOV AZIZ", "Aziz Karimov").asks());
    assert!(compare("Nodir", "Nodira").asks());
}

#[test]
fn katakana_has_its_long_vowels_and_small_letters_right() {
    for (name, kana) in [
        ("Shavkat", "シャフカト"),
        ("Oʻgʻiljon", "オギルジョン"),
        ("O'G'ILJON", "オギルジョン"),
        ("Ўғилжон", "オギルジョン"),
        ("Xurshida", "フルシダ"),
        ("Jamshid", "ジャムシド"),
        ("Muhammadyusuf", "ムハンマドユスフ"),
        ("Gʻayrat", "ガイラト"),
        ("KARIMOVA DILNOZA", "カリモヴァ・ディルノザ"),
        ("Sherzod", "シェルゾド"),
        ("Choriyev", "チョリエフ"),
        ("Mirziyoyev", "ミルジヨエフ"),
        ("Zulfiya", "ズルフィヤ"),
        ("Baxtiyor", "バフティヨル"),
        ("Ahmad", "アフマド"),
        ("Shahzod", "シャフゾド"),
        ("Maʼmura", "マームラ"),
        ("Saʼid", "サイド"),
        ("Sanʼat", "サンアト"),
        ("Navoiy", "ナヴォイー"),
        ("Sattor", "サットル"),
        ("Tursunoy", "トゥルスノイ"),
        ("Dildora", "ディルドラ"),
        ("Erdoğan", "エルドアン"),
        ("Çağlar", "チャーラル"),
        ("Gülşen", "ギュルシェン"),
        ("Yıldız", "ユルドゥズ"),
        ("Fotima", "フォティマ"),
        ("Vohid", "ヴォヒド"),
        ("Olya", "オリャ"),
        ("Sayyora", "サイヨラ"),
        ("Umbar", "ウンバル"),
        ("Muhammadjon", "ムハンマドジョン"),
        ("Djamshid", "ジャムシド"),
        ("しゃふかと", "シャフカト"),
        ("ｶﾞｲﾗﾄ ﾃｽﾄ", "ガイラト・テスト"),
        ("山田", ""),
    ] {
        assert_eq!(katakana(name), kana, "{name}");
    }
}

#[test]
fn only_katakana_is_katakana() {
    assert!(kana::is_katakana("カリモヴァ・ディルノザ"));
    assert!(kana::is_katakana("ｶﾘﾓｳﾞｧ"));
    assert!(!kana::is_katakana("カリモヴァ1"));
    assert!(!kana::is_katakana("山田"));
    assert!(!kana::is_katakana(""));
}

#[test]
fn the_machine_readable_zone_drops_signs_and_cuts_where_it_ends() {
    use mrz::{Document, field, field_of_line, letters};
    assert_eq!(letters("Oʻgʻiljon"), "OGILJON");
    assert_eq!(letters("Anna-Maria  D'Arc"), "ANNA<MARIA<DARC");
    assert_eq!(letters("Щукин Юрий"), "SHCHUKIN<IURII");
    assert_eq!(letters("Хасанов Жамшид"), "KHASANOV<ZHAMSHID");
    assert_eq!(letters("ÖZTÜRK Işık Çağrı"), "OEZTUERK<ISIK<CAGRI");
    assert_eq!(
        field("KARIMOVA", "DILNOZA", Document::Passport),
        "KARIMOVA<<DILNOZA<<<<<<<<<<<<<<<<<<<<<<"
    );
    assert_eq!(
        field_of_line("KARIMOVA, DILNOZA", Document::Card),
        "KARIMOVA<<DILNOZA<<<<<<<<<<<<<"
    );
    let long = field(&"A".repeat(50), "BEK", Document::Passport);
    assert_eq!(long, format!("{}<<B", "A".repeat(36)));
    assert_eq!(field("", "", Document::Card), "<".repeat(30));
}

/// A name as people have them: syllables of the Uzbek alphabet.
fn uzbek_name() -> impl Strategy<Value = String> {
    let syllables = [
        "sho", "dil", "no", "za", "ka", "ri", "mov", "oʻk", "tam", "gʻay", "rat", "jam", "shid",
        "xur", "qo", "yul", "duz", "ha", "san", "chor", "bek", "ma", "li", "bo", "bur", "yo",
    ];
    let word = proptest::collection::vec(proptest::sample::select(syllables.to_vec()), 2..5)
        .prop_map(|parts| parts.concat());
    proptest::collection::vec(word, 1..4)
        .prop_map(|words| words.join(" "))
        .prop_filter("a name that has room in a passport", |name| {
            names::passport_name(name) != Err(names::NameProblem::TooLong)
        })
}

proptest! {
    #[test]
    fn the_answer_is_the_same_from_both_sides(one in "\\PC{0,30}", other in "\\PC{0,30}") {
        let (here, there) = (compare(&one, &other), compare(&other, &one));
        prop_assert_eq!(here.verdict, there.verdict);
        prop_assert_eq!(here.reasons(), there.reasons());
    }

    #[test]
    fn names_that_are_nearly_alike_get_one_answer_from_both_sides(one in "[a-zʻа-я ]{0,12}", other in "[a-zʻа-я ]{0,12}") {
        let (here, there) = (compare(&one, &other), compare(&other, &one));
        prop_assert_eq!(here.verdict, there.verdict);
        prop_assert_eq!(here.reasons(), there.reasons());
    }

    #[test]
    fn no_text_makes_it_panic_and_every_place_can_be_cut_out(one in ".{0,60}", other in ".{0,60}") {
        for difference in compare(&one, &other).differences {
            prop_assert!(one.get(difference.one.clone()).is_some());
            prop_assert!(other.get(difference.other.clone()).is_some());
        }
        let _ = (katakana(&one), normal_kana(&one), mrz::field_of_line(&one, mrz::Document::Card));
    }

    #[test]
    fn a_name_is_the_same_as_itself_in_every_script(name in uzbek_name()) {
        prop_assert_eq!(compare(&name, &name).verdict, Verdict::Same);
        let cyrillic = to_cyrillic(&name);
        prop_assert_eq!(compare(&name, &cyrillic).verdict, Verdict::Same, "{} {}", name, cyrillic);
        let passport = name.replace('ʻ', "").to_uppercase();
        prop_assert_eq!(compare(&name, &passport).verdict, Verdict::Same, "{} {}", name, passport);
        prop_assert_eq!(names::passport_name(&name).map(|passport| compare(&name, &passport).verdict), Ok(Verdict::Same));
        let kana = katakana(&name);
        prop_assert_eq!(compare(&name, &kana).verdict, Verdict::Same, "{} {}", name, kana);
        let turkish = name.replace("sh", "ş").replace("ch", "ç").replace("oʻ", "ö").replace("gʻ", "ğ");
        prop_assert_eq!(compare(&name, &turkish).verdict, Verdict::Same, "{} {}", name, turkish);
    }

    #[test]
    fn a_letter_more_at_the_end_is_never_the_same_name(name in uzbek_name(), end in "[abdefgijklmnopqrstuvxz]") {
        let other = format!("{name}{end}");
        prop_assert_ne!(compare(&name, &other).verdict, Verdict::Same, "{} {}", name, other);
    }

    #[test]
    fn the_zone_has_its_length_and_only_its_letters(surname in ".{0,60}", given in ".{0,60}") {
        let field = mrz::field(&surname, &given, mrz::Document::Passport);
        prop_assert_eq!(field.len(), 39);
        prop_assert!(field.chars().all(|c| c.is_ascii_uppercase() || c == '<'), "{}", field);
    }
}

#[test]
fn a_hostile_text_takes_no_time_worth_speaking_of() {
    let long = "kh".repeat(100_000);
    let many = "a ".repeat(80);
    let worst: Vec<String> = vec![
        long,
        many,
        "ш".repeat(160),
        "oʻ".repeat(80),
        "ab ".repeat(53),
    ];
    for one in &worst {
        for other in &worst {
            compare(one, other);
        }
    }
}
