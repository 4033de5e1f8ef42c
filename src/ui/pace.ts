/** Which side of a schedule something stands on: 快于序时进度, 差欠序时进度. */
export const scheduleSides = { ahead: '快于', behind: '差欠' } as const;
