using LineageAnalyzers.Schemas;
using LineageAnalyzers.Schemas.Compatibility;
using LineageAnalyzers.Schemas.Protobuf.Buf;

namespace LineageAnalyzers.Contracts.Batches;

/// <summary>Answers questions of a compatibility batch. Safe for several threads.</summary>
internal sealed class CompatibilityJudge(SchemaCache schemas)
{
    private readonly SchemaCache _schemas = schemas;

    /// <summary>The answer; a question that makes no sense gives an error, never an exception.</summary>
    public CompatibilityResult Judge(CompatibilityQuestion question)
    {
        if (question.AsksForRules)
            return JudgeByRules(question);
        if (question.Format is not { } format)
            return Failed($"the line has no 'format'; it is one of {string.Join(", ", SchemaFormats.All.Select(known => known.Name))}");
        if (!CompatibilityModes.TryParse(question.Mode, out var mode))
            return Failed(question.Mode is null ? $"the line has no 'mode'; it is one of {CompatibilityModes.All}" : $"there is no mode '{question.Mode}', only {CompatibilityModes.All}");
        var policy = CompatibilityPolicy.Strict;
        if (question.Policy is { } text && !(Enum.TryParse(text, ignoreCase: true, out policy) && Enum.IsDefined(policy)))
            return Failed($"there is no policy '{text}', only STRICT and LENIENT");
        if (question.New is not { } candidate)
            return Failed("the line has no 'new', the schema to be judged");
        if (question.Versions.Count == 0 && mode != CompatibilityMode.None)
            return Failed("the line has neither 'old' nor 'history', the schemas to compare with");
        return SchemaCompatibility.Check(
            mode,
            Unread(format, candidate, question.NewReferences),
            question.Versions.Select(version => Unread(format, version, question.OldReferences)).ToArray(),
            policy,
            ReportedChanges.All);
    }

    private static CompatibilityResult JudgeByRules(CompatibilityQuestion question)
    {
        if (question.Format is { } format && !string.Equals(format, "protobuf", StringComparison.OrdinalIgnoreCase))
            return Failed($"'rules', 'oldFiles' and 'newFiles' are for protobuf, not for {format}");
        BufSettings settings;
        try
        {
            settings = question.Configuration is { } text ? BufSettings.Parse(text) : new BufSettings();
        }
        catch (SchemaException problem)
        {
            return Failed($"'config' is no buf.yaml: {problem.Message}");
        }

        if (question.Rules.Count > 0)
            settings = settings with { Use = question.Rules };
        if (question is { OldFiles: { } before, NewFiles: { } after })
            return BufBreaking.Check(Texts(before), Texts(after), settings);
        return question is { Old: { } old, New: { } update, OldFiles: null, NewFiles: null }
            ? BufBreaking.Check(old.Decode(), update.Decode(), settings)
            : Failed("the line needs 'old' and 'new', or 'oldFiles' and 'newFiles'");
    }

    private static Dictionary<string, string> Texts(IReadOnlyList<NamedText> files)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
            texts[file.Name] = file.Text.Decode();
        return texts;
    }

    private UnreadSchema Unread(string format, RawText text, IReadOnlyList<NamedText> references) =>
        new(format, rules => _schemas.Get(rules, text, references));

    private static CompatibilityResult Failed(string error) => new() { IsCompatible = false, Error = error };
}
