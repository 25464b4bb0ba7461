using System.Collections.Immutable;

namespace LineageAnalyzers.Symbols;

/// <summary>The configuration of a library that reads settings files by itself, with keys as those of .NET.</summary>
/// <param name="TypeName">The type whose indexer reads a value.</param>
/// <param name="Files">The names of the files beside the program, a later one over those before it. No other file is read, whatever the environment.</param>
/// <param name="Switches">Static members that code sets to have something else read.</param>
internal sealed record ConfigurationRoot(string TypeName, ImmutableArray<string> Files, ImmutableArray<string> Switches)
{
    /// <summary>The roots that are known. Over their files come environment variables and arguments, as in .NET.</summary>
    public static ImmutableArray<ConfigurationRoot> Known { get; } = ImmutableArray.Create(
        // SimplerConfig 1.0.4
        new ConfigurationRoot("SimplerConfig.ISimplerConfig", ImmutableArray.Create("appsettings.json", "custom.conf.json"), ImmutableArray.Create("CustomConfigName", "Instance")));

    /// <summary>Whether one of them reads files of this name.</summary>
    public static bool AnyReads(string fileName) => Known.Any(root => root.Files.Contains(fileName, StringComparer.OrdinalIgnoreCase));
}
