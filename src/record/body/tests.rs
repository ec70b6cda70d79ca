use super::{BodyRegion::*, *};

fn regions(text: &str) -> Vec<BodyRegion> {
    places_in(text).regions
}

#[test]
fn a_place_is_read_in_three_languages_and_in_any_case() {
    for (region, texts) in [
        (LeftKnee, ["left knee", "Левое колено", "сол тізе"]),
        (RightShoulder, ["the right shoulder", "на правом плече", "оң иығында"]),
        (BackOfHead, ["back of the head", "затылок", "шүйдесі"]),
        (LowerBack, ["lower back", "поясница", "белі"]),
        (LeftForearm, ["inner side of left forearm", "левое предплечье", "сол білегі"]),
        (RightWrist, ["right wrist", "правое запястье", "оң білезігі"]),
        (Face, ["under the left eye", "под левым глазом", "сол көзінің асты"]),
        (Chest, ["ribs", "рёбра", "кеудесі"]),
        (LeftFoot, ["toes of left foot", "левая стопа", "сол табаны"]),
        (Abdomen, ["belly", "ЖИВОТ", "іш"]),
        (RightLeg, ["right leg", "правой ноги", "оң аяғы"]),
        (LeftShoulderBlade, ["left shoulder blade", "под левой лопаткой", "сол жақ жауырын"]),
    ] {
        for text in texts {
            assert!(regions(text).contains(&region), "{text}: {:?}", regions(text));
        }
    }
}

#[test]
fn a_side_that_is_not_said_is_not_guessed() {
    for text in ["knee", "колени", "тізесі", "both the head and knee"] {
        let places = places_in(text);
        assert!(places.side_missing && !places.regions.iter().any(|region| region.as_str().contains("knee")), "{text}");
    }
    assert_eq!(places_in("left arm and leg"), Places { regions: vec![LeftArm], side_missing: true, behind: false });
}

#[test]
fn what_is_seen_from_behind_is_said_in_three_languages() {
    for text in [
        "right shoulder, behind",
        "rear of the left thigh",
        "правое плечо, сзади",
        "задняя поверхность бедра",
        "оң иығының артқы жағы",
        "сол жамбас, артында",
    ] {
        assert!(places_in(text).behind, "{text}");
    }
    for text in ["right shoulder", "назад отправили", "сзади следов нет", "артық салмақ", "left thigh, front"]
    {
        assert!(!places_in(text).behind, "{text}");
    }
}

#[test]
fn both_sides_are_two_places() {
    for text in ["both wrists", "left and right wrist", "оба запястья", "правое и левое запястье", "екі білезігінде"]
    {
        let mut found = regions(text);
        found.sort();
        assert_eq!(found, [LeftWrist, RightWrist], "{text}");
    }
}

#[test]
fn what_names_no_place_has_none() {
    for text in [
        "",
        "everywhere",
        "по всему телу",
        "the head of the colony",
        "was sent back",
        "руководитель колонии",
        "он сказал",
        "no marks on the head",
        "на голове повреждений нет",
        "басында жара жоқ",
        "бастық",
        "камера ішінде",
        "белгі",
    ] {
        assert_eq!(places_in(text), Places::default(), "{text}");
    }
}

#[test]
fn a_negation_holds_for_its_own_clause_only() {
    assert_eq!(regions("Ссадина на левом колене, переломов нет"), [LeftKnee]);
}

#[test]
fn right_after_something_is_no_side() {
    assert_eq!(places_in("right after that he was hit on the knee").regions, []);
}

/// A region that a form offers is read back as itself, in every language.
#[test]
fn every_region_is_read_back_from_its_own_name() {
    for words in crate::text::Language::ALL.map(crate::text::Catalogue::new) {
        for term in BodyRegion::VOCABULARY.terms {
            let name = words.term("body_region", term);
            let expected = Places { regions: vec![term.parse().unwrap()], ..Places::default() };
            assert_eq!(places_in(&name), expected, "{name}");
        }
    }
}
