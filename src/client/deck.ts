/**
 * Turns a deck, which is a page of `<section class="slide">`, into slides.
 *
 *     ?speaker   the speaker's window        ?print     one slide a page, for PDF
 *     ?auto=15   kiosk, 15 s a slide         ?print=2   handout, also 6
 *     ?theme=light|dark, ?room=large         letters and ground
 *                                            &prompts   with what is written for the speaker
 *
 * A window narrower than a tablet keeps the page: there it is read, not shown.
 */
import { startChoices } from './deck/choices.ts';
import { startHandout } from './deck/handout.ts';
import { readMode } from './deck/mode.ts';
import { startShow } from './deck/show.ts';
import { readSlides } from './deck/slide-set.ts';
import { startSpeaker } from './deck/speaker.ts';

const mode = readMode(location.search);
const slides = readSlides(document);
const choices = startChoices(document, mode, slides.setLarge);

if (mode.print !== 0) startHandout(document, slides.shown(), mode.print, mode.prompts);
else if (mode.speaker) startSpeaker(document, slides);
else startShow(document, mode, choices, slides);
