import type { Chapter } from '../../domain/library.ts';
import { t } from '../messages.ts';

interface PlacesPartProps {
  readonly chapters: readonly Chapter[];
  readonly onClose: () => void;
}

/** For who leads a workshop: every place and terminal as a link to jump to, or to hand round. */
export function PlacesPart({ chapters, onClose }: PlacesPartProps) {
  return (
    <section>
      <h3>{t('tab.places')}</h3>
      <p>{t('places.about')}</p>
      <ul class="places" role="list" aria-label={t('tab.places')}>
        {chapters.map(({ id, title, objectives }) => (
          <li key={id}>
            <a href={`#/play/${id}`} onClick={onClose}>
              {title}
            </a>
            <ul role="list">
              {objectives.map((lesson) => (
                <li key={lesson.key}>
                  <a href={`#/play/${lesson.key}`} onClick={onClose}>
                    {lesson.title}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
