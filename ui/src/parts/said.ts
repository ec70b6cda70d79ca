import type { Article, Due, Name, Occurred, Symptom } from "../contract/contract";
import { nameOf } from "../kinds/kinds";
import type { Shape, Shapes } from "../kinds/shape";
import { dateLabel } from "../text/dates.svelte";
import { fieldLabel } from "../text/fields";
import { figure } from "../text/format";
import { t } from "../text/text.svelte";

type Names = Record<string, string>;
/** A labelled value; or labelled rows of them. */
export type Fact =
  | { label: string; said: string; quoted: boolean; rows?: undefined }
  | { label: string; said?: undefined; quoted?: undefined; rows: Fact[][] };

/** What is filled in, in the order of the shapes. */
export function factsOf(fields: Shapes, value: Record<string, unknown>, path: string, names: Names): Fact[] {
  return Object.entries(fields).flatMap(([name, shape]): Fact[] => {
    const own = path === "" ? name : `${path}.${name}`;
    const label = shape.shownAs ? t(shape.shownAs) : fieldLabel(own);
    const given = value[name];
    if (shape.as === "object" || shape.as === "list") {
      const rows = (shape.as === "list" ? given : [given]) as (Record<string, unknown> | undefined)[];
      const facts = (rows ?? []).map((row) => factsOf(shape.fields, row ?? {}, own, names));
      const filled = facts.filter((row) => row.length > 0);
      if (shape.as === "list" && shape.brief && filled.length > 0) {
        return [{ label, said: filled.map(inBrief).join("; "), quoted: false }];
      }
      if (shape.as === "object" && shape.join && filled[0]) {
        return [{ label, said: filled[0].map((fact) => fact.said).join(shape.join), quoted: false }];
      }
      return filled.length > 0 ? [{ label, rows: filled }] : [];
    }
    const said = saidOf(shape, given, names);
    return said === "" ? [] : [{ label, said, quoted: shape.as === "quote" }];
  });
}

function inBrief([first, ...others]: Fact[]): string {
  const rest = others.map((fact) => fact.said).join(", ");
  return rest === "" ? (first?.said ?? "") : t("row-in-brief", { first: first?.said ?? "", rest });
}

/** A value in words; empty when nothing was said. */
export function saidOf(shape: Shape, value: unknown, names: Names): string {
  if (value === undefined || value === null || value === "") return "";
  const all = (Array.isArray(value) ? value : []) as string[];
  switch (shape.as) {
    case "number":
    case "figure":
      return typeof value === "number" ? figure(value) : String(value);
    case "date":
      return dateLabel(String(value));
    case "moment":
      return momentLabel(value as Occurred);
    case "answer":
      return value === true ? t("answer-yes") : t("answer-no");
    case "term":
      return t(`term-${shape.vocabulary}-${String(value)}`);
    case "terms":
      return all.map((word) => t(`term-${shape.vocabulary}-${word}`)).join(", ");
    case "reference":
    case "chosen":
      return nameOf(names, String(value));
    case "references":
      return all.map((id) => nameOf(names, id)).join(", ");
    case "open": {
      const known = shape.options().find(({ id }) => id === value);
      return known?.name ?? dateLabel(String(value));
    }
    case "texts":
      return all.join("; ");
    case "names":
      return (value as Name[]).map((name) => name.text).join(" · ");
    case "symptoms":
      return (value as Symptom[]).map(symptomLabel).join(", ");
    case "articles":
      return (value as Article[]).map(articleLabel).join("; ");
    case "due":
      return dueLabel(value as Due, names);
    case "original":
      if (typeof value === "boolean") return value ? t("answer-yes") : t("answer-no");
      return t("original-made-from", { name: nameOf(names, String(value)) });
    default:
      return String(value);
  }
}

function momentLabel({ edtf, stated, time }: Occurred): string {
  const date = edtf ? dateLabel(edtf) : "";
  const words = stated ? t("moment-stated", { words: stated }) : "";
  return [[date, time].filter(Boolean).join(", "), words].filter(Boolean).join(" ");
}

function symptomLabel(symptom: Symptom): string {
  if (typeof symptom === "string") return t(`term-symptom-${symptom}`);
  const more = [symptom.place, symptom.note].filter(Boolean).join("; ");
  const word = t(`term-symptom-${symptom.symptom}`);
  return more ? `${word} (${more})` : word;
}

function articleLabel(article: Article): string {
  if (typeof article === "string") return article;
  const { article: number, part, code } = article;
  if (part) return t("article-with-part", { article: number, part, code: code ?? "" }).trim();
  return [number, code].filter(Boolean).join(" ");
}

function dueLabel({ date, rule }: Due, names: Names): string {
  const parts = [date && dateLabel(date)];
  if (typeof rule === "string") parts.push(rule);
  else if (rule) {
    parts.push(t("due-counted", { days: rule.days, count: rule.count }));
    if (rule.from) parts.push(t("due-from", { start: dateLabel(rule.from) }));
    if (rule.starts) parts.push(t("due-from", { start: nameOf(names, rule.starts) }));
    parts.push(rule.reason);
  }
  return parts.filter(Boolean).join("; ");
}
