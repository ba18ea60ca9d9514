package infcheck.factbook.vetting;

import infcheck.diagnostic.Diagnostics;
import infcheck.factbook.file.FacilityLocations;
import infcheck.factbook.file.FactFiles;

/** Everything that a schema cannot check, over all files. */
public record FactChecks(FactFiles files, Diagnostics diagnostics) {

    public void run() {
        DateCheck dates = new DateCheck(diagnostics);
        files.roots().forEach(dates::check);
        files.roots().forEach(new StateCheck(diagnostics)::check);
        new StateDaysCheck(diagnostics).check(files);
        new IdCheck(files, diagnostics).check();
        new SubjectNameCheck(files, diagnostics).check();
        SourceCheck.check(files, diagnostics);
        new ActCheck(diagnostics).check(files);
        new EliminationCheck(files, diagnostics).check();
        new DeclarationCheck(files, diagnostics).check();
        FacilityLocations.of(files).check(files, diagnostics);
        files.subjects().forEach(new RangeCheck(diagnostics)::check);
        files.roots().forEach(new DenialCheck(diagnostics)::check);
        new HeldCheck(diagnostics).check(files);
    }
}
