namespace LineageAnalyzers.Schemas.Protobuf.Buf;

/// <summary>The rules about files and what they declare at any depth.</summary>
internal static class BufFileChecks
{
    public static void NoFileDeleted(BufComparison comparison)
    {
        foreach (var file in comparison.Before.Files.Values)
        {
            if (!comparison.After.Files.ContainsKey(file.Path))
                comparison.Report(null, null, file, $"Previously present file \"{file.Path}\" was deleted.");
        }
    }

    public static void NoMessageDeleted(BufComparison comparison) =>
        NothingDeleted(comparison, "message", module => module.Messages.Values);

    public static void NoEnumDeleted(BufComparison comparison) =>
        NothingDeleted(comparison, "enum", module => module.Enums.Values);

    public static void NoExtensionDeleted(BufComparison comparison) =>
        NothingDeleted(comparison, "extension", module => module.Extensions.Values);

    public static void NoServiceDeleted(BufComparison comparison) =>
        NothingDeleted(comparison, "service", module => module.Services.Values);

    public static void SamePackage(BufComparison comparison)
    {
        foreach (var (before, after) in comparison.FilePairs())
            Compare(comparison, before, after, before.Package, after.Package, after.PackageSpan, "package");
    }

    public static void SameSyntax(BufComparison comparison)
    {
        foreach (var (before, after) in comparison.FilePairs())
            Compare(comparison, before, after, SyntaxOf(before), SyntaxOf(after), after.SyntaxSpan, "syntax");
    }

    /// <summary>The check that an option of files stays.</summary>
    public static Action<BufComparison> SameOption(string name, string otherwise) => comparison =>
    {
        foreach (var (before, after) in comparison.FilePairs())
        {
            var (was, now) = (before.OptionText(name) ?? otherwise, after.OptionText(name) ?? otherwise);
            Compare(comparison, before, after, was, now, after.Option(name)?.Span, $"option \"{name}\"");
        }
    };

    private static string SyntaxOf(ProtoFile file) => file.Syntax.ToString().ToLowerInvariant();

    private static void Compare(BufComparison comparison, ProtoFile before, ProtoFile after, string was, string now, ProtoSpan? span, string name)
    {
        if (was != now)
            comparison.Report(after, span, before, $"File {name} changed from \"{was}\" to \"{now}\".");
    }

    // What is gone is reported at the nearest message that held it and is still there.
    private static void NothingDeleted(BufComparison comparison, string kind, Func<BufModule, IEnumerable<ProtoElement>> elements)
    {
        var present = new HashSet<(string, string)>(elements(comparison.After).Select(element => (element.File.Path, element.NestedName)));
        foreach (var element in elements(comparison.Before))
        {
            if (!comparison.After.Files.TryGetValue(element.File.Path, out var file) || present.Contains((file.Path, element.NestedName)))
                continue;
            comparison.Report(
                file, BufDeleted.HolderOf(comparison.After, file, element)?.Span, element.File, $"Previously present {kind} \"{element.NestedName}\" was deleted from file.");
        }
    }
}
