/**
 * Keeps two windows of one deck on the same slide, also from a disk (file://), where windows have
 * no origin: the opener and the opened window talk directly; a window that was opened by hand
 * listens to a broadcast, or to the storage where browsers have no broadcast.
 */
const NAME = 'parkbrief-deck';

interface Message {
  readonly deck: typeof NAME;
  readonly path: string;
  /** Undefined asks the other window where it is. */
  readonly slide?: number;
}

/** A line to the other windows of the same deck. */
export interface Channel {
  send(slide: number): void;
  /** Asks the show which slide it is at. */
  ask(): void;
  /** A window that was opened from here. */
  add(peer: Window): void;
}

/** Opens the line; `onSlide` gets what other windows show, `onAsk` their question. */
export function openChannel(
  onSlide: (slide: number) => void,
  onAsk: () => void = () => undefined,
): Channel {
  const path = location.pathname;
  let peers: Window[] = window.opener ? [window.opener as Window] : [];
  const receive = (data: unknown): void => {
    const message = data as Partial<Message> | null;
    if (!message || message.deck !== NAME || message.path !== path) return;
    if (typeof message.slide === 'number') onSlide(message.slide);
    else onAsk();
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
        localStorage.setItem(NAME, JSON.stringify({ ...message, at: performance.now() }));
      } catch {
        // Without storage only opened windows are reached.
      }
    }
  };
  return {
    send: (slide) => post({ deck: NAME, path, slide }),
    ask: () => post({ deck: NAME, path }),
    add: (peer) => {
      if (peers.indexOf(peer) < 0) peers.push(peer);
    },
  };
}
