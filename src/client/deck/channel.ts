/**
 * Keeps two windows of one deck on the same slide, also from a disk (file://), where windows have
 * no origin: the opener and the opened window talk directly; a window that was opened by hand
 * listens to a broadcast, or to the storage where browsers have no broadcast.
 */
const NAME = 'parkbrief-deck';

interface Message {
  readonly deck: typeof NAME;
  readonly path: string;
  /** Id of a slide; undefined asks the other windows where they are. */
  readonly slide?: string;
  /** When somebody turned to it (ms); of a question, when it was asked. 0: nobody has turned yet. */
  readonly at: number;
}

/** A line to the other windows of the same deck. */
export interface Channel {
  /** Says that somebody in this window turned to a slide. */
  send(slide: string): void;
  /** Asks the other windows where they are. */
  ask(): void;
  /** A window that was opened from here. */
  add(peer: Window): void;
}

const now = (): number => performance.timeOrigin + performance.now();

/**
 * Opens the line. A message may come twice and in any order (directly, by the broadcast): what was turned
 * to last wins, whoever says it, and nothing that came in is passed on.
 *
 * @param onSlide gets what somebody turned to in another window
 * @param here the slide this window is at, for a window that asks before anybody has turned
 */
export function openChannel(onSlide: (slide: string) => void, here: () => string): Channel {
  let latest: { slide: string; at: number } | undefined;
  const path = location.pathname;
  let peers: Window[] = window.opener ? [window.opener as Window] : [];
  const receive = (data: unknown): void => {
    const message = data as Partial<Message> | null;
    if (!message || message.deck !== NAME || message.path !== path) return;
    const { slide, at = 0 } = message;
    if (typeof slide !== 'string') {
      post({ deck: NAME, path, ...(latest || { slide: here(), at: 0 }) });
    } else if (!latest || at > latest.at) {
      latest = { slide, at };
      onSlide(slide);
    }
  };
  const broadcast = 'BroadcastChannel' in window ? new BroadcastChannel(NAME) : undefined;
  if (broadcast) broadcast.onmessage = ({ data }) => receive(data);
  else {
    window.addEventListener('storage', ({ key, newValue }) => {
      if (key === NAME && newValue) receive(JSON.parse(newValue));
    });
  }
  window.addEventListener('message', ({ data, source }) => {
    const known = data as Partial<Message> | null;
    if (!known || known.deck !== NAME) return;
    // After a reload of the show its opened window makes itself known again.
    if (source && peers.indexOf(source as Window) < 0) peers.push(source as Window);
    receive(data);
  });
  const post = (message: Message): void => {
    peers = peers.filter((peer) => !peer.closed);
    for (const peer of peers) peer.postMessage(message, '*');
    if (broadcast) broadcast.postMessage(message);
    else {
      try {
        localStorage.setItem(NAME, JSON.stringify(message));
      } catch {
        // Without storage only opened windows are reached.
      }
    }
  };
  return {
    send: (slide) => {
      // Clocks of browsers are coarse: two presses may fall on one reading.
      latest = { slide, at: Math.max(now(), latest ? latest.at + 0.01 : 0) };
      post({ deck: NAME, path, ...latest });
    },
    ask: () => post({ deck: NAME, path, at: now() }),
    add: (peer) => {
      if (peers.indexOf(peer) < 0) peers.push(peer);
    },
  };
}
