/**
 * infcheck says whether a missile, a launcher or an act with one breaks a treaty: on which day, by which paragraph, and why. Begin here.
 *
 * <h2>One fact, from YAML to the screen</h2>
 *
 * <ol>
 *   <li>{@link infcheck.factbook.FactBooks} reads a folder; {@link infcheck.factbook.file.FactFiles} has its entries with their places,
 *       which nobody trusts yet.
 *   <li>{@link infcheck.factbook.vetting.FactChecks} finds every mistake. Then {@link infcheck.factbook.FactBookMaker} makes the
 *       {@link infcheck.factbook.FactBook}: one {@link infcheck.factbook.statement.SubjectFacts} for each type, with an
 *       {@link infcheck.factbook.claim.OpenValue} for each value on which sources differ.
 *   <li>{@link infcheck.check.timeline.AxisMaker} makes each open value an {@link infcheck.world.Axis}.
 *       {@link infcheck.check.timeline.SubjectTimeline} has the acts of a type, cut into an {@link infcheck.check.timeline.ActPiece} at
 *       each day on which the law changes.
 *   <li>{@link infcheck.check.timeline.LabelledFacts} gives each fact its label, a {@link infcheck.world.WorldSet}: the worlds in which
 *       it holds.
 *   <li>{@link infcheck.check.FiredPortion} hands them to {@link infcheck.engine.Engine}, which fires the rules once for all worlds.
 *       {@link infcheck.engine.Inference} has every derived fact with its label.
 *   <li>{@link infcheck.check.judgement.Judgement} groups what was derived by act, and {@link infcheck.check.judgement.SubjectVerdict}
 *       merges the worlds into {@link infcheck.finding.SubjectFindings}: findings and a headline.
 *   <li>{@link infcheck.check.Report} holds them all; {@link infcheck.report.text.ReportText} prints it for
 *       {@link infcheck.cli.question.CheckCommand}.
 * </ol>
 *
 * <h2>One rule, from DRL to a proof</h2>
 *
 * <ol>
 *   <li>{@link infcheck.rulebook.RuleBooks} finds a folder, a {@link infcheck.rulebook.FoundBook}, and
 *       {@link infcheck.rulebook.BookReader} reads its words and law.
 *   <li>{@link infcheck.rulebook.vetting.Vetter} has each rule file made into tokens by {@link infcheck.rulebook.syntax.Lexer} and into a
 *       {@link infcheck.rulebook.syntax.SyntaxTree} by {@link infcheck.rulebook.syntax.FileParser};
 *       {@link infcheck.rulebook.syntax.DroolsCrossCheck} demands that Drools' own parser reads the same. Then it types the tree and
 *       refuses what makes no sense. A {@link infcheck.rulebook.rule.Rule} comes out, and a {@link infcheck.rulebook.RuleBook} holds it.
 *   <li>{@link infcheck.rulebook.rule.RuleDependencies} puts rules into strata: a rule fires after those that derive what it asks for.
 *   <li>{@link infcheck.engine.drools.ModelBuilder} builds the model that Drools fires in {@link infcheck.engine.drools.FiredModel};
 *       {@link infcheck.engine.drools.ConclusionRecorder} keeps what each match derives.
 *   <li>{@link infcheck.engine.Engine} puts it together as an {@link infcheck.engine.Inference}, which gives the
 *       {@link infcheck.engine.match.Justification} of a derived fact; {@link infcheck.check.proof.ProofReader} follows them down to
 *       stated facts: a {@link infcheck.finding.Proof}.
 *   <li>{@link infcheck.report.text.ProofText} prints it, for {@link infcheck.report.text.ExplanationText} among others.
 * </ol>
 *
 * <h2>One what-if</h2>
 *
 * <ol>
 *   <li>{@link infcheck.cli.question.WhatIfCommand} has the changes from {@link infcheck.cli.input.ChangeOptions}: each is a
 *       {@link infcheck.check.Scenario}, with a {@link infcheck.rulebook.BookPatch} of the law and a {@link infcheck.factbook.FactsPatch}.
 *   <li>{@link infcheck.analysis.whatif.WhatIf} hands them as a {@link infcheck.check.Variation} to {@link infcheck.check.Checker}: each
 *       change is an axis, made or not.
 *   <li>{@link infcheck.check.Inquiry} fires once, and answers for every combination of changes.
 *   <li>{@link infcheck.analysis.whatif.SmallestCauses} finds which changes do it, alone or together, for the
 *       {@link infcheck.analysis.whatif.WhatIfAnswer}.
 *   <li>{@link infcheck.report.text.WhatIfText} prints it.
 * </ol>
 *
 * <h2>Where to add</h2>
 *
 * <ul>
 *   <li><b>a verb</b>: the question as a class in a room of {@code analysis} with one result record, its text and JSON in {@code report},
 *       a command in {@code cli.question}, and a line in {@link infcheck.cli.CommandLineApp}.
 *   <li><b>a report format</b>: a constant of {@link infcheck.cli.output.Form}, and what writes it in
 *       {@link infcheck.cli.output.CheckAnswer}.
 *   <li><b>a record of the vocabulary</b>: a record in {@code fact}, its name in {@link infcheck.fact.Vocabulary}, what makes it in
 *       {@code factbook.making}, and its row in {@code rules/README.md}.
 *   <li><b>a check of rules</b>: a class in {@code rulebook.vetting} that implements {@link infcheck.rulebook.vetting.BookWideCheck},
 *       named in {@link infcheck.rulebook.vetting.Vetter}, with a mistake that shows it in {@code src/test/resources}.
 *   <li><b>a paragraph of the Treaty</b>: no Java at all; see {@code rules/README.md}.
 * </ul>
 *
 * <h2>Terms</h2>
 *
 * <dl>
 *   <dt>claim<dd>what one source says a value is; {@link infcheck.factbook.claim.Claim}
 *   <dt>reading<dd>one Party's answer to a question of law; {@link infcheck.rulebook.law.Question}
 *   <dt>world<dd>one value for everything that is open; {@link infcheck.world.World}
 *   <dt>axis, cell<dd>an open value or question, and the stretches of it that no rule tells apart; {@link infcheck.world.Axis}
 *   <dt>boundary<dd>a value at which an answer may change; {@link infcheck.world.Boundary}
 *   <dt>limit<dd>a number or day of {@code parameters.yaml} with which rules compare; {@link infcheck.rulebook.rule.Limit}
 *   <dt>label<dd>the worlds in which a fact holds, as a decision diagram; {@link infcheck.world.Labelled}
 *   <dt>stratum<dd>rules that fire together; {@link infcheck.rulebook.rule.RuleDependencies}
 *   <dt>justification<dd>one match of a rule, and the fact it derives; {@link infcheck.engine.match.Justification}
 *   <dt>evidence<dd>what one condition of a match saw; {@link infcheck.engine.match.ConditionEvidence}
 *   <dt>provenance<dd>where a fact of a proof comes from: a file and line, a claim, a paragraph; {@link infcheck.finding.Origin}
 *   <dt>finding<dd>what infcheck says of one act over one period; {@link infcheck.finding.Finding}
 *   <dt>status, headline<dd>the verdict of a finding, and the worst of a subject; {@link infcheck.finding.Status}
 *   <dt>ground<dd>why a breach is exempt; {@link infcheck.finding.Ground}
 *   <dt>pivot<dd>an axis on which a status turns; {@link infcheck.finding.Pivot}
 *   <dt>witness<dd>a world that shows a status; {@link infcheck.check.proof.WitnessWorlds}
 *   <dt>scenario<dd>a named change of facts and law; {@link infcheck.check.Scenario}
 *   <dt>diagnostic<dd>what infcheck says of a file, with place and cure; {@link infcheck.diagnostic.Diagnostic}
 * </dl>
 */
@NullMarked
package infcheck;

import org.jspecify.annotations.NullMarked;
