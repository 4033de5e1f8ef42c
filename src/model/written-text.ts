/**
 * A text of the tables as far as it says something: 「无」, 「没有」 and a dash say that there is nothing to
 * say, and are no sentence of a report.
 */
export function writtenText(text: string | undefined): string | undefined {
  return text === undefined || /^(?:无|没有|[—–-]+|\/)?。?$/.test(text) ? undefined : text;
}
