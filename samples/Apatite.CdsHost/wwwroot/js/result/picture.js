import { el } from '../dom.js';

/** A drawing of the report as an image: in an image nothing runs and nothing is loaded. */
export function picture(drawing) {
  const url = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(drawing)], { type: 'image/svg+xml' }));
  const image = el('img', { src: url, alt: nameOf(drawing), class: 'picture' });
  image.addEventListener('load', () => URL.revokeObjectURL(url), { once: true });
  return image;
}

const nameOf = drawing => [...drawing.children]
  .filter(child => ['title', 'desc'].includes(child.tagName))
  .map(child => child.textContent.trim())
  .join('. ');
