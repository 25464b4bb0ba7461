namespace LineageAnalyzers.Schemas.Protobuf.Buf;

/// <summary>The rules about packages, which do not ask in which file something stands.</summary>
internal static class BufPackageChecks
{
    public static void NoPackageDeleted(BufComparison comparison)
    {
        var packages = PackagesOf(comparison.After);
        foreach (var files in comparison.Before.Files.Values.GroupBy(file => file.Package))
        {
            if (!packages.Contains(files.Key))
                comparison.Report(null, null, files.First(), $"Previously present package \"{files.Key}\" was deleted.");
        }
    }

    public static void NoMessageDeleted(BufComparison comparison) =>
        NothingDeleted(comparison, "message", comparison.Before.Messages.Values, comparison.After.Messages.ContainsKey);

    public static void NoEnumDeleted(BufComparison comparison) =>
        NothingDeleted(comparison, "enum", comparison.Before.Enums.Values, comparison.After.Enums.ContainsKey);

    public static void NoServiceDeleted(BufComparison comparison) =>
        NothingDeleted(comparison, "service", comparison.Before.Services.Values, comparison.After.Services.ContainsKey);

    public static void NoExtensionDeleted(BufComparison comparison)
    {
        var present = new HashSet<string>(comparison.After.Extensions.Values.Select(extension => extension.FullName), StringComparer.Ordinal);
        NothingDeleted(comparison, "extension", comparison.Before.Extensions.Values, present.Contains);
    }

    private static HashSet<string> PackagesOf(BufModule module) => new(module.Files.Values.Select(file => file.Package), StringComparer.Ordinal);

    // A package that is gone as a whole is another rule's matter.
    private static void NothingDeleted(BufComparison comparison, string kind, IEnumerable<ProtoElement> elements, Func<string, bool> isPresent)
    {
        var packages = PackagesOf(comparison.After);
        foreach (var element in elements)
        {
            if (isPresent(element.FullName) || !packages.Contains(element.File.Package))
                continue;
            comparison.After.Files.TryGetValue(element.File.Path, out var file);
            var holder = file is null ? null : BufDeleted.HolderOf(comparison.After, file, element);
            comparison.Report(
                file, holder?.Span, element.File, $"Previously present {kind} \"{element.NestedName}\" was deleted from package \"{element.File.Package}\".");
        }
    }
}
