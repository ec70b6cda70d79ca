import type { Facility } from "../contract/contract";
import { kind } from "./kind";
import { names, term, text, texts } from "./shape";

export const facility = kind<Facility>({
  fields: {
    names: names(),
    code: text({ placeholder: "ZK-900/1" }),
    type: term("facility_type"),
    city: text(),
    aliases: texts(),
    former_cities: texts(),
    time_zone: text({ placeholder: "Asia/Almaty" }),
  },
  first: ["names", "code", "type", "city"],
  headline: ["code", "names"],
  blank: () => ({ names: [{ text: "" }] }),
  subject: true,
});
