package org.tutela.risk.residual;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.tutela.core.identity.EntityId;
import org.tutela.core.report.Block;
import org.tutela.core.report.Block.Cell;
import org.tutela.core.report.Block.Fact;
import org.tutela.core.report.Block.Row;
import org.tutela.core.report.Text;
import org.tutela.core.text.Audience;
import org.tutela.core.text.Message;
import org.tutela.risk.residual.OverallResidualRisk.CommonControl;
import org.tutela.risk.residual.OverallResidualRisk.CommonStep;

/**
 * The overall residual risk as a part of a document: conclusion with reasons, and a table for each thing it tells. It names attack
 * steps and open gaps by their ids, so every text of it is for {@link Audience#AUTHORITY}. This class is stateless and thread-safe.
 */
public final class OverallBlocks {

    private static final Audience TO = Audience.AUTHORITY;
    private static final int SEVERAL = 2;
    private static final int MOST = 20;
    private static final MathContext DOWN = new MathContext(5, RoundingMode.DOWN);
    private static final MathContext UP = new MathContext(5, RoundingMode.UP);

    private OverallBlocks() {}

    /**
     * Makes the blocks.
     *
     * @param overall the overall residual risk
     * @return conclusion and reasons, then the tables that have rows, immutable; what several risks share is cut after 20 rows and each
     *     list of risks after 20, and says so; bounds of probabilities are rounded outwards to five digits
     */
    public static List<Block> of(OverallResidualRisk overall) {
        requireNonNull(overall, "overall");
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        blocks.add(new Block.Paragraph(Text.term(TO, overall.conclusion())));
        blocks.add(new Block.Items(messages(overall.reasons())));
        List<Fact> facts = facts(overall);
        if (!facts.isEmpty()) {
            blocks.add(new Block.Facts(facts));
        }
        add(blocks, worst(overall));
        add(blocks, counts(overall));
        add(blocks, gaps(overall));
        add(blocks, steps(overall));
        add(blocks, controls(overall));
        add(blocks, probabilities(overall));
        return blocks.build();
    }

    private static void add(ImmutableList.Builder<Block> blocks, Block.Table table) {
        if (!table.rows().isEmpty()) {
            blocks.add(table);
        }
    }

    private static List<Fact> facts(OverallResidualRisk overall) {
        List<Fact> facts = new ArrayList<>();
        if (overall.riskCount() > 0) {
            facts.add(new Fact(
                    Message.of(OverallLabel.ENVIRONMENT),
                    ImmutableList.of(stated(overall.environmentShare().toPlainString()))));
        }
        if (!overall.unknowns().isEmpty()) {
            facts.add(new Fact(Message.of(OverallLabel.UNKNOWNS), messages(overall.unknowns())));
        }
        if (!overall.underInvestigation().isEmpty()) {
            facts.add(new Fact(
                    Message.of(OverallLabel.INVESTIGATED),
                    ids(overall.underInvestigation()).texts()));
        }
        return facts;
    }

    private static Block.Table worst(OverallResidualRisk overall) {
        return table(
                Message.of(OverallLabel.WORST),
                overall.worst().stream()
                        .map(it -> Row.of(Cell.of(Text.term(TO, it.dimension())), cell(it.level()), cell(it.risk())))
                        .toList(),
                OverallLabel.DIMENSION,
                OverallLabel.LEVEL,
                OverallLabel.RISK);
    }

    private static Block.Table counts(OverallResidualRisk overall) {
        return table(
                Message.of(OverallLabel.COUNTS),
                overall.counts().stream()
                        .map(it -> Row.of(
                                Cell.of(Text.term(TO, it.dimension())),
                                cell(it.exploitability()),
                                cell(it.severity()),
                                cell(it.risks())))
                        .toList(),
                OverallLabel.DIMENSION,
                OverallLabel.EXPLOITABILITY,
                OverallLabel.SEVERITY,
                OverallLabel.RISKS);
    }

    private static Block.Table gaps(OverallResidualRisk overall) {
        return table(
                Message.of(OverallLabel.GAPS),
                overall.reductionGaps().stream()
                        .map(it -> new Row(true, ImmutableList.of(cell(it.risk()), Cell.of(Text.of(TO, it.reason())))))
                        .toList(),
                OverallLabel.RISK,
                OverallLabel.MISSING);
    }

    private static Block.Table steps(OverallResidualRisk overall) {
        List<CommonStep> steps = overall.commonSteps(SEVERAL);
        return table(
                Message.of(OverallLabel.STEPS, Math.min(MOST, steps.size()), steps.size()),
                steps.stream()
                        .limit(MOST)
                        .map(it -> Row.of(cell(it.step()), ids(it.risks())))
                        .toList(),
                OverallLabel.STEP,
                OverallLabel.RISKS);
    }

    private static Block.Table controls(OverallResidualRisk overall) {
        List<CommonControl> controls = overall.commonControls(SEVERAL);
        return table(
                Message.of(OverallLabel.CONTROLS, Math.min(MOST, controls.size()), controls.size()),
                controls.stream()
                        .limit(MOST)
                        .map(it -> Row.of(cell(it.control()), ids(it.worse()), ids(it.uncontrolled())))
                        .toList(),
                OverallLabel.CONTROL,
                OverallLabel.WORSE,
                OverallLabel.UNCONTROLLED);
    }

    private static Block.Table probabilities(OverallResidualRisk overall) {
        return table(
                Message.of(OverallLabel.PROBABILITIES),
                overall.harmProbabilities().stream()
                        .map(it -> Row.of(
                                cell(it.atLeast()),
                                cell(it.unit()),
                                cell(it.risks()),
                                cell(it.notEstimated()),
                                cell(rounded(it.lower(), DOWN)),
                                cell(rounded(it.upper(), UP)),
                                cell(rounded(it.ifIndependent(), UP))))
                        .toList(),
                OverallLabel.AT_LEAST,
                OverallLabel.UNIT,
                OverallLabel.RISKS,
                OverallLabel.NOT_ESTIMATED,
                OverallLabel.LOWER,
                OverallLabel.UPPER,
                OverallLabel.IF_INDEPENDENT);
    }

    /** A probability, with an exponent where it is small. */
    private static String rounded(BigDecimal probability, MathContext context) {
        return probability.round(context).stripTrailingZeros().toString();
    }

    private static Block.Table table(Message caption, List<Row> rows, OverallLabel... heads) {
        return new Block.Table(
                caption,
                ImmutableList.copyOf(heads).stream().map(it -> Message.of(it)).toList(),
                rows);
    }

    private static List<Text> messages(List<Message> messages) {
        return messages.stream().map(it -> Text.of(TO, it)).toList();
    }

    private static Text stated(String words) {
        return Text.stated(TO, words);
    }

    private static Cell cell(Object value) {
        return Cell.of(stated(value.toString()));
    }

    private static Cell ids(Collection<? extends EntityId> ids) {
        List<Text> texts = new ArrayList<>();
        ids.stream().limit(MOST).forEach(it -> texts.add(stated(it.text())));
        if (ids.size() > MOST) {
            texts.add(Text.of(TO, OverallLabel.AND_MORE, ids.size() - MOST));
        }
        return new Cell(texts);
    }
}
