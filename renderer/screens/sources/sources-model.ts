import { severities } from '../../../shared/analysis/opinions';
import type { FindingRow } from '../../../shared/ipc/views';
import type { RuleId } from '../../../shared/patterns';
import { rules } from '../../../shared/patterns';
import type { Grade } from '../../../shared/patterns/rule';
import type { Goal } from '../../../shared/records';
import {
  contradictions,
  type Contradiction,
  type Side,
} from '../../../shared/sources/contradictions';
import type { DocumentId, Logged, SourceItem } from '../../../shared/sources/item';
import { sourceItem, sourceItems } from '../../../shared/sources/items';

export const tabs = ['000', '001', 'contradictions'] as const;
export type Tab = (typeof tabs)[number];

/** Where an item is shown; the first document for one that does not exist. */
export function tabOf(item: string | undefined): Tab {
  return (item === undefined ? undefined : sourceItem(item)?.document) ?? '000';
}

export type SourceSection = { readonly section: string; readonly items: readonly SourceItem[] };

/** A document's items by section, in its own order. */
export function sectionsOf(document: DocumentId): readonly SourceSection[] {
  const sections = new Map<string, SourceItem[]>();
  for (const item of sourceItems.filter((one) => one.document === document)) {
    const section = sectionOf(item.id);
    const there = sections.get(section);
    if (there) there.push(item);
    else sections.set(section, [item]);
  }
  return [...sections].map(([section, items]) => ({ section, items }));
}

/** `001/3.2b` stands in section 3. */
export const sectionOf = (id: string): string => id.slice(id.indexOf('/') + 1).split('.')[0] ?? '';

/** How a grade is written beside a rule: by its letter, or by the documents themselves. */
export const gradeName = (grade: Grade): string => (grade === 'doc' ? '000·001' : grade);

export type CitingRule = {
  readonly rule: RuleId;
  readonly grades: readonly Grade[];
  /** Its findings that stand now, the gravest first. */
  readonly findings: readonly FindingRow[];
};

/** The rules that some item or side maps to, with what they find now. */
export function citingRules(
  ids: readonly RuleId[],
  findings: readonly FindingRow[],
): readonly CitingRule[] {
  return ids.map((id) => ({
    rule: id,
    grades: rules.find((rule) => rule.id === id)?.grades ?? [],
    findings: findings
      .filter((finding) => finding.rule === id && finding.dismissed === undefined)
      .toSorted((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity)),
  }));
}

/** The rules an item was made into, and whichever others cite it: so that every finding that names it is met here. */
export function rulesOf(item: SourceItem): readonly RuleId[] {
  const citing = rules.filter((rule) => (rule.cites as readonly string[]).includes(item.id));
  return [...new Set([...(item.rules ?? []), ...citing.map(({ id }) => id)])];
}

export type OrderedSide = Side & { readonly preferred: boolean };

/** A contradiction's sides, the one that serves the goal first; in the documents' order where the goal does not tell. */
export function sidesFor(contradiction: Contradiction, goal: Goal): readonly OrderedSide[] {
  return contradiction.sides
    .map((side) => ({ ...side, preferred: side.first.includes(goal) }))
    .toSorted((a, b) => Number(b.preferred) - Number(a.preferred));
}

export const allContradictions: readonly Contradiction[] = contradictions;

/** The key of the words for what an item is logged as. */
export function loggedKey(logged: Logged): `${'records' | 'events' | 'prompts'}.${string}` {
  if (logged.startsWith('event:')) return `events.${logged.slice(6)}`;
  if (logged.startsWith('prompt:')) return `prompts.${logged.slice(7)}`;
  return `records.${logged}`;
}
