namespace LineageAnalyzers.Schemas.Protobuf.Buf;

/// <summary>The rules about packages, which do not ask in which file something stands.</summary>
internal static class BufPackageChecks
{
    public static void NoPackageDeleted(BufComparison comparison)
    {
        var packages = PackagesOf(comparison.After.Files.Values);
        foreach (var files in comparison.Before.Files.Values.GroupBy(file => file.Package))
        {
            if (!packages.Contains(files.Key))
                comparison.Report(null, null, files.First(), $"Previously present package \"{files.Key}\" was deleted.");
        }
    }

    public static void NoMessageDeleted(BufComparison comparison) =>
        NothingDeleted(comparison, "message", module => module.Messages.Values, (_, element) => BufDeleted.HolderOf(comparison.After, element.File.Package, element));

    public static void NoEnumDeleted(BufComparison comparison) =>
        NothingDeleted(comparison, "enum", module => module.Enums.Values, (file, element) => BufDeleted.HolderOf(comparison.After, file, element));

    public static void NoExtensionDeleted(BufComparison comparison) =>
        NothingDeleted(comparison, "extension", module => module.Extensions.Values, (file, element) => BufDeleted.HolderOf(comparison.After, file, element));

    public static void NoServiceDeleted(BufComparison comparison) =>
        NothingDeleted(comparison, "service", module => module.Services.Values, static (_, _) => null);

    private static HashSet<string> PackagesOf(IEnumerable<ProtoElement> elements) => new(elements.Select(element => element.File.Package), StringComparer.Ordinal);

    // Of a package that has nothing of the kind any more, nothing is reported; of its services it is while it has a file.
    private static void NothingDeleted(
        BufComparison comparison, string kind, Func<BufModule, IEnumerable<ProtoElement>> elements, Func<ProtoFile, ProtoElement, ProtoMessage?> holderOf)
    {
        var packages = PackagesOf(kind == "service" ? comparison.After.Files.Values : elements(comparison.After));
        var present = new HashSet<string>(elements(comparison.After).Select(element => element.FullName), StringComparer.Ordinal);
        foreach (var element in elements(comparison.Before))
        {
            if (present.Contains(element.FullName) || !packages.Contains(element.File.Package))
                continue;
            comparison.After.Files.TryGetValue(element.File.Path, out var file);
            var holder = file is null ? null : holderOf(file, element);
            comparison.Report(
                holder?.File ?? file, holder?.Span, element.File, $"Previously present {kind} \"{element.NestedName}\" was deleted from package \"{element.File.Package}\".");
        }
    }
}
