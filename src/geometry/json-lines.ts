/**
 * The lines on which the objects of a JSON text begin that stand in an array of the outermost object:
 * the features of a GeoJSON file. JSON.parse gives no places, so brackets are counted beside it.
 */
export function linesOfMembers(json: string): number[] {
  const lines: number[] = [];
  const open: string[] = [];
  let line = 1;
  let inString = false;
  for (let index = 0; index < json.length; index += 1) {
    const letter = json[index];
    if (letter === '\n') line += 1;
    if (inString) {
      if (letter === '\\') index += 1;
      else if (letter === '"') inString = false;
    } else if (letter === '"') {
      inString = true;
    } else if (letter === '{' || letter === '[') {
      if (letter === '{' && open.join('') === '{[') lines.push(line);
      open.push(letter);
    } else if (letter === '}' || letter === ']') {
      open.pop();
    }
  }
  return lines;
}

/** The line of an error JSON.parse has thrown; 1 when its message names no position. */
export function lineOfJsonError(json: string, message: string): number {
  const named = /line (\d+)/.exec(message)?.[1];
  if (named !== undefined) return Number(named);
  const position = /position (\d+)/.exec(message)?.[1];
  // Texts that simply end name no position.
  const before = position === undefined ? json : json.slice(0, Number(position));
  return before.split('\n').length;
}
