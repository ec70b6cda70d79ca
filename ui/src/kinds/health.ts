import type {
  BloodPressure,
  Consistency,
  HealthEvent,
  Mark,
  Mineral,
  Reading,
  Reference,
  Symptom,
  Treatment,
} from "../contract/contract";
import { bodyRegions } from "../text/options";
import { kind } from "./kind";
import {
  answer,
  briefList,
  long,
  number,
  object,
  open,
  reference,
  symptoms,
  term,
  terms,
  text,
  texts,
} from "./shape";

/** What the core calls health of an entry; `Health` of the contract is the page of a case. */
interface Observation {
  symptoms: Symptom[];
  blood_pressure?: BloodPressure;
  pulse_bpm?: number;
  temperature_c?: number;
  glucose_mmol_l?: number;
  low_minerals: Mineral[];
  reading?: Reading;
  by?: Reference;
  independent?: boolean;
  instrument?: string;
  intake?: string;
  diagnosis?: string;
  diagnosis_by?: Reference;
  marks: Mark[];
  treatment?: Treatment;
  medication: string[];
  event?: HealthEvent;
  method?: string;
  cause?: string;
  conditions?: string;
  facility?: Reference;
  consistency?: Consistency;
  consistency_by?: Reference;
}

export const health = kind<Observation>({
  fields: {
    symptoms: symptoms(),
    event: term("health_event"),
    method: text(),
    cause: text(),
    facility: reference("facility"),
    by: reference("person"),
    independent: answer(),
    reading: term("reading"),
    blood_pressure: object<BloodPressure>({ systolic: number(), diastolic: number() }, "/"),
    pulse_bpm: number(),
    temperature_c: number(),
    glucose_mmol_l: number(),
    instrument: text(),
    low_minerals: terms("mineral"),
    marks: briefList<Mark>({ place: open(bodyRegions), description: text() }),
    treatment: object<Treatment>({ asked: text(), outcome: term("treatment_outcome") }, ": "),
    medication: texts(),
    diagnosis: long(),
    diagnosis_by: reference("person"),
    intake: text(),
    conditions: text(),
    consistency: term("consistency"),
    consistency_by: reference("person"),
  },
  first: ({ event }) =>
    event && event !== "none"
      ? ["symptoms", "event", "method", "cause", "facility"]
      : ["symptoms", "event", "by"],
  folds: {
    "fold-measured": [
      "blood_pressure",
      "pulse_bpm",
      "temperature_c",
      "glucose_mmol_l",
      "reading",
      "instrument",
      "low_minerals",
    ],
    "fold-treatment": ["treatment", "medication", "diagnosis", "diagnosis_by"],
    "fold-marks": ["marks", "consistency", "consistency_by"],
  },
  headline: ["event", "symptoms"],
  beginnings: [{ id: "hospital", value: { event: "admitted" } }],
});
