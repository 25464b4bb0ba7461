using System.Reflection;
using LineageAnalyzers.Model;

namespace LineageAnalyzers.Benchmarks.Workloads;

/// <summary>A source file of the domain "widget in a region", from which files of other domains are made.</summary>
internal static class Template
{
    private static readonly Assembly Here = typeof(Template).Assembly;

    /// <summary>The names of the templates in a folder, in ordinal order, without their ending.</summary>
    public static IReadOnlyList<string> In(string folder) => Here.GetManifestResourceNames()
        .Select(name => name.Replace('\\', '/'))
        .Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .ToList();

    /// <summary>The template with the names of a domain in place of its own.</summary>
    public static SourceFile For(string template, Domain domain)
    {
        using var stream = Here.GetManifestResourceStream(template) ?? Here.GetManifestResourceStream(template.Replace('/', '\\'))
            ?? throw new LineageException($"there is no template '{template}'", Here.Location, "Build again.");
        using var reader = new StreamReader(stream);
        var name = System.IO.Path.GetFileName(template).Split('.')[0];
        return new SourceFile($"{domain.Region}/{domain.Name}/{Rename(name, domain)}.cs", Rename(reader.ReadToEnd(), domain));
    }

    /// <summary>A template that stands once in a project, whatever its domains are.</summary>
    public static SourceFile Once(string template) =>
        For(template, Domain.All[0]) with { Path = System.IO.Path.GetFileName(template) };

    private static string Rename(string text, Domain domain) => text
        .Replace("Acme.Region", $"Acme.{domain.Region}", StringComparison.Ordinal)
        .Replace("acme.region", $"acme.{domain.Region.ToLowerInvariant()}", StringComparison.Ordinal)
        .Replace("Widget", domain.Name, StringComparison.Ordinal)
        .Replace("widget", char.ToLowerInvariant(domain.Name[0]) + domain.Name[1..], StringComparison.Ordinal);
}
