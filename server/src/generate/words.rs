//! The words of made-up vacancies: occupations, places and sentences in all languages. No employer is meant.

/// A kind of work: its occupation, its programme in Japan, its sector, and the word for it in each language.
pub(super) struct Job {
    pub occupation: &'static str,
    pub programme: &'static str,
    pub sector: &'static str,
    pub words: &'static [(&'static str, &'static str)],
}

const fn job(
    occupation: &'static str,
    programme: &'static str,
    sector: &'static str,
    words: &'static [(&'static str, &'static str)],
) -> Job {
    Job {
        occupation,
        programme,
        sector,
        words,
    }
}

/// The most frequent first.
pub(super) const JOBS: &[Job] = &[
    job(
        "5322",
        "ssw1-nursing-care",
        "care",
        &[
            ("ja", "介護職員"),
            ("uz", "Keksalar parvarishchisi"),
            ("ru", "Сиделка в дом престарелых"),
            ("tr", "Yaşlı bakım elemanı"),
            ("en", "Care worker"),
        ],
    ),
    job(
        "7115",
        "ssw1-construction",
        "construction",
        &[
            ("ja", "大工"),
            ("uz", "Duradgor-quruvchi"),
            ("ru", "Плотник на стройку"),
            ("tr", "Kalıpçı"),
            ("en", "Carpenter"),
        ],
    ),
    job(
        "5120",
        "ssw1-food-service",
        "food-service",
        &[
            ("ja", "調理師"),
            ("uz", "Oshpaz"),
            ("ru", "Повар"),
            ("tr", "Aşçı"),
            ("en", "Cook"),
        ],
    ),
    job(
        "7212",
        "ssw1-industrial-manufacturing",
        "manufacturing",
        &[
            ("ja", "溶接工"),
            ("uz", "Payvandchi"),
            ("ru", "Сварщик"),
            ("tr", "Kaynakçı"),
            ("en", "Welder"),
        ],
    ),
    job(
        "9112",
        "ssw1-building-cleaning",
        "building-cleaning",
        &[
            ("ja", "清掃員"),
            ("uz", "Farrosh"),
            ("ru", "Уборщица"),
            ("tr", "Temizlik görevlisi"),
            ("en", "Cleaner"),
        ],
    ),
    job(
        "6111",
        "ssw1-agriculture",
        "agriculture",
        &[
            ("ja", "野菜栽培"),
            ("uz", "Sabzavotkor"),
            ("ru", "Овощевод"),
            ("tr", "Sebze yetiştiricisi"),
            ("en", "Vegetable grower"),
        ],
    ),
    job(
        "8332",
        "ssw1-automobile-transport",
        "transport",
        &[
            ("ja", "トラック運転手"),
            ("uz", "Yuk mashinasi haydovchisi"),
            ("ru", "Водитель грузовика"),
            ("tr", "Kamyon şoförü"),
            ("en", "Truck driver"),
        ],
    ),
    job(
        "8153",
        "ssw1-industrial-manufacturing",
        "textile-garment",
        &[
            ("ja", "縫製工"),
            ("uz", "Tikuvchi"),
            ("ru", "Швея"),
            ("tr", "Makineci"),
            ("en", "Sewing machine operator"),
        ],
    ),
    job(
        "7231",
        "ssw1-automobile-maintenance",
        "automotive-services",
        &[
            ("ja", "自動車整備士"),
            ("uz", "Avtomexanik"),
            ("ru", "Автомеханик"),
            ("tr", "Oto tamircisi"),
            ("en", "Car mechanic"),
        ],
    ),
    job(
        "5131",
        "ssw1-accommodation",
        "hospitality",
        &[
            ("ja", "ホールスタッフ"),
            ("uz", "Ofitsiant"),
            ("ru", "Официант"),
            ("tr", "Garson"),
            ("en", "Waiter"),
        ],
    ),
    job(
        "7411",
        "ssw1-construction",
        "construction",
        &[
            ("ja", "電気工事士"),
            ("uz", "Elektrik"),
            ("ru", "Электрик"),
            ("tr", "Elektrikçi"),
            ("en", "Electrician"),
        ],
    ),
    job(
        "7126",
        "ssw1-construction",
        "construction",
        &[
            ("ja", "配管工"),
            ("uz", "Santexnik"),
            ("ru", "Сантехник"),
            ("tr", "Tesisatçı"),
            ("en", "Plumber"),
        ],
    ),
    job(
        "6221",
        "ssw1-fishery",
        "fishery",
        &[
            ("ja", "養殖作業員"),
            ("uz", "Baliqchi"),
            ("ru", "Рыбовод"),
            ("tr", "Balık üreticisi"),
            ("en", "Fish farm worker"),
        ],
    ),
    job(
        "2221",
        "",
        "care",
        &[
            ("ja", "看護師"),
            ("uz", "Hamshira"),
            ("ru", "Медсестра"),
            ("tr", "Hemşire"),
            ("en", "Nurse"),
        ],
    ),
    job(
        "7112",
        "ssw1-construction",
        "construction",
        &[
            ("ja", "左官"),
            ("uz", "Gʻisht teruvchi"),
            ("ru", "Каменщик"),
            ("tr", "Duvarcı"),
            ("en", "Bricklayer"),
        ],
    ),
    job(
        "8160",
        "ssw1-food-manufacturing",
        "food-manufacturing",
        &[
            ("ja", "食品加工"),
            ("uz", "Oziq-ovqat ishlab chiqaruvchi"),
            ("ru", "Оператор пищевого производства"),
            ("tr", "Gıda üretim işçisi"),
            ("en", "Food processing worker"),
        ],
    ),
    job(
        "2512",
        "",
        "it-engineering",
        &[
            ("ja", "ソフトウェア開発"),
            ("uz", "Dasturchi"),
            ("ru", "Программист"),
            ("tr", "Yazılımcı"),
            ("en", "Software developer"),
        ],
    ),
    job(
        "7214",
        "ssw1-shipbuilding",
        "shipbuilding",
        &[
            ("ja", "鉄工"),
            ("uz", "Metall konstruksiya yigʻuvchi"),
            ("ru", "Монтажник металлоконструкций"),
            ("tr", "Çelik konstrüksiyon montajcısı"),
            ("en", "Structural metal worker"),
        ],
    ),
    job(
        "5141",
        "",
        "personal-services",
        &[
            ("ja", "美容師"),
            ("uz", "Sartarosh"),
            ("ru", "Парикмахер"),
            ("tr", "Kuaför"),
            ("en", "Hairdresser"),
        ],
    ),
    job(
        "9333",
        "ssw1-logistics-warehousing",
        "logistics",
        &[
            ("ja", "倉庫作業員"),
            ("uz", "Yuk tashuvchi"),
            ("ru", "Грузчик"),
            ("tr", "Yük taşıyıcı"),
            ("en", "Warehouse hand"),
        ],
    ),
];

/// A city and its region.
pub(super) struct City {
    pub region: &'static str,
    pub city: &'static str,
}

const fn city(region: &'static str, city: &'static str) -> City {
    City { region, city }
}

pub(super) const CITIES: &[City] = &[
    city("jp-23", "Nagoya"),
    city("jp-27", "Osaka"),
    city("tr-34", "İstanbul"),
    city("jp-13", "Tokyo"),
    city("jp-14", "Yokohama"),
    city("jp-11", "Saitama"),
    city("tr-07", "Antalya"),
    city("jp-40", "Fukuoka"),
    city("jp-01", "Sapporo"),
    city("tr-16", "Bursa"),
    city("jp-22", "Hamamatsu"),
    city("tr-35", "İzmir"),
    city("jp-34", "Hiroshima"),
    city("jp-04", "Sendai"),
    city("tr-06", "Ankara"),
    city("jp-10", "Maebashi"),
    city("tr-41", "Gebze"),
    city("jp-24", "Yokkaichi"),
    city("jp-43", "Kumamoto"),
    city("jp-47", "Naha"),
];

/// What made-up organisations are called behind the name of their city.
pub(super) const ENDS: &[&str] = &[
    "Kogyo", "Kensetsu", "Sanayi", "Service", "Foods", "Group", "Care", "Farm", "Motors",
    "Lojistik",
];

/// Sentences of adverts.
pub(super) const PHRASES: &[(&str, &str)] = &[
    (
        "uz",
        "Ishlab chiqarish korxonasida besh kishilik brigada bilan ishlaysiz",
    ),
    ("uz", "Yotoqxona ish joyidan oʻn daqiqalik masofada"),
    ("uz", "Asbob-uskuna va maxsus kiyim korxonadan beriladi"),
    (
        "uz",
        "Birinchi oyda tajribali usta yoningizda turib oʻrgatadi",
    ),
    ("uz", "Haftada ikki kun dam olish, bayramlarda ish yoʻq"),
    ("uz", "Yapon tili kursi kechqurun bepul oʻtkaziladi"),
    ("uz", "Tushlik bepul, halol taomlar ham bor"),
    ("uz", "Maʼsuliyatli va tartibli xodimlarni kutamiz"),
    (
        "ru",
        "Работа в цехе в бригаде из пяти человек, смена с восьми до пяти",
    ),
    ("ru", "Общежитие в десяти минутах пешком, комната на двоих"),
    ("ru", "Инструмент и спецодежду выдаёт предприятие"),
    ("ru", "Первый месяц рядом с вами опытный мастер"),
    ("ru", "Два выходных в неделю, переработки оплачиваются"),
    ("ru", "Курсы языка по вечерам за счёт предприятия"),
    ("ru", "Питание в столовой, есть халяльная кухня"),
    ("ru", "Нужны аккуратность и ответственность, опыт желателен"),
    ("ja", "未経験の方も歓迎します"),
    ("ja", "寮は職場から歩いて十分です"),
    ("ja", "作業服と工具は会社が用意します"),
    ("ja", "最初の一か月は先輩がそばで教えます"),
    ("ja", "週休二日、残業は月に十五時間ほどです"),
    ("ja", "夜に日本語教室があります"),
    ("ja", "工場での部品の組み立てと検査が中心です"),
    ("ja", "畑での収穫と選別もあります"),
    ("tr", "Beş kişilik bir ekiple fabrikada çalışırsınız"),
    ("tr", "Lojman işyerine on dakika uzaklıktadır"),
    ("tr", "İş kıyafeti ve aletler işverenden verilir"),
    ("tr", "İlk ay deneyimli bir usta yanınızda olur"),
    ("tr", "Haftada bir gün izin, fazla mesai ücreti ödenir"),
    ("tr", "Öğle yemeği ücretsizdir"),
    ("tr", "Sigorta ilk günden yapılır"),
    ("en", "You work in a team of five in our factory"),
    ("en", "The dormitory is ten minutes away on foot"),
    ("en", "Tools and work clothes are provided"),
    (
        "en",
        "An experienced colleague teaches you in the first month",
    ),
    ("en", "Two days off every week, overtime is paid"),
    ("en", "Language lessons in the evening are free"),
];
