using LineageAnalyzers.Schemas;
using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Contracts.Batches;

/// <summary>Answers questions of a compatibility batch. Safe for several threads.</summary>
internal sealed class CompatibilityJudge
{
    private readonly SchemaCache _schemas = new();

    /// <summary>The answer; a question that makes no sense gives an error, never an exception.</summary>
    public CompatibilityResult Judge(CompatibilityQuestion question)
    {
        if (question.Format is not { } format)
            return Failed($"the line has no 'format'; it is one of {string.Join(", ", SchemaFormats.All.Select(known => known.Name))}");
        if (!CompatibilityModes.TryParse(question.Mode, out var mode))
            return Failed(question.Mode is null ? $"the line has no 'mode'; it is one of {CompatibilityModes.All}" : $"there is no mode '{question.Mode}', only {CompatibilityModes.All}");
        if (question.New is not { } candidate)
            return Failed("the line has no 'new', the schema to be judged");
        if (question.Versions.Count == 0 && mode != CompatibilityMode.None)
            return Failed("the line has neither 'old' nor 'history', the schemas to compare with");
        return SchemaCompatibility.Check(
            mode,
            Unread(format, candidate, question.NewReferences),
            question.Versions.Select(version => Unread(format, version, question.OldReferences)).ToArray(),
            reported: ReportedChanges.All);
    }

    private UnreadSchema Unread(string format, RawText text, IReadOnlyList<NamedText> references) =>
        new(format, rules => _schemas.Get(rules, text, references));

    private static CompatibilityResult Failed(string error) => new() { IsCompatible = false, Error = error };
}
