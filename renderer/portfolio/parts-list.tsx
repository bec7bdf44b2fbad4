import { PORTFOLIO_SECTIONS, type PortfolioSection } from '../../shared/model/portfolio';
import { ChipChoices } from '../ui/chips';
import { portfolioWords as words, SECTION_WORDS } from '../words/portfolio';
import { OrderList } from './order-list';
import styles from './portfolio-form.module.css';

/** The parts that are in, in their order, and those that can be added. */
export function PartsList({
  sections,
  onChange,
}: {
  sections: readonly PortfolioSection[];
  onChange: (sections: PortfolioSection[]) => void;
}) {
  const others = PORTFOLIO_SECTIONS.filter((section) => !sections.includes(section));
  return (
    <>
      <p className={styles['note']}>{words.partsLead}</p>
      <OrderList
        label={words.parts}
        things={sections.map((id) => ({ id, name: SECTION_WORDS[id] }))}
        onOrder={onChange}
        onTakeOut={(id) => {
          onChange(sections.filter((section) => section !== id));
        }}
      />
      {others.length === 0 ? null : (
        <ChipChoices
          label={words.addPart}
          options={others.map((id) => ({ id, label: SECTION_WORDS[id] }))}
          value={[]}
          onChange={(added) => {
            onChange([...sections, ...added]);
          }}
        />
      )}
    </>
  );
}
