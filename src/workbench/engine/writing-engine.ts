/** What whoever writes texts and compares with the last release asks of the engine; answered by writing.ts. */
import type { Bindable } from '../../components/bindings/bindable.ts';
import type { Shown } from '../../components/bindings/shown-component.ts';
import type { Edition } from '../../data/park.ts';
import type { TextRemark } from '../../data/text-remark.ts';
import type { Comparison } from '../../desk/diff/comparison.ts';

/** What was found in the texts of a park. */
export interface TextsFound {
  readonly prose: readonly TextRemark[];
  /** False while the data have errors: texts are checked with what sound data say. */
  readonly isSound: boolean;
}

/** The part of the engine. */
export interface WritingEngine {
  /** What was found in the texts. */
  texts(edition: Edition): Promise<TextsFound>;
  /**
   * What may be inserted into a text.
   * @param path of the text below content/; it need not be there
   * @throws Error named EngineFault while the data have errors
   */
  bindable(edition: Edition, path: string): Promise<Bindable>;
  /**
   * What one component would show in a text.
   * @param markup as it would be written
   * @throws Error named EngineFault while the data have errors
   */
  shown(edition: Edition, path: string, markup: string): Promise<Shown>;
  /** What the data say otherwise than those of an earlier state, given by paths in the park's folder. */
  compare(edition: Edition, before: ReadonlyMap<string, Uint8Array>): Promise<Comparison>;
}
