import type { Person } from "../contract/contract";
import { kind } from "./kind";
import { date, long, names, terms, text } from "./shape";

export const person = kind<Person>({
  fields: {
    names: names(),
    roles: terms("role"),
    contact: text(),
    note: long(),
    pseudonym: text({ hint: "pseudonym-hint" }),
    patronymic: text(),
    born: date(),
    id_number: text(),
  },
  first: ["names", "roles", "contact", "note"],
  headline: ["names"],
  blank: () => ({ names: [{ text: "" }] }),
  subject: true,
});
