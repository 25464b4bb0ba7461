using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Symbols;

/// <summary>The types of Microsoft.Extensions.Configuration and Options through which settings reach code.</summary>
internal sealed class ConfigurationSymbols
{
    private readonly ImmutableArray<(ConfigurationRoot Root, INamedTypeSymbol Type)> _roots;

    /// <summary>Finds the types; each is null when the compilation does not reference its library.</summary>
    public ConfigurationSymbols(Compilation compilation)
    {
        Configuration = compilation.FindType("Microsoft.Extensions.Configuration.IConfiguration");
        Section = compilation.FindType("Microsoft.Extensions.Configuration.IConfigurationSection");
        Options = compilation.FindType("Microsoft.Extensions.Options.IOptions`1");
        OptionsSnapshot = compilation.FindType("Microsoft.Extensions.Options.IOptionsSnapshot`1");
        OptionsMonitor = compilation.FindType("Microsoft.Extensions.Options.IOptionsMonitor`1");
        KeyNameAttribute = compilation.FindType("Microsoft.Extensions.Configuration.ConfigurationKeyNameAttribute");
        Environment = compilation.FindType("System.Environment");
        _roots = ConfigurationRoot.Known.Select(root => (root, Type: compilation.FindType(root.TypeName))).Where(pair => pair.Type is not null).Select(pair => (pair.root, pair.Type!)).ToImmutableArray();
    }

    /// <summary><c>IConfiguration</c></summary>
    public INamedTypeSymbol? Configuration { get; }

    /// <summary><c>IConfigurationSection</c></summary>
    public INamedTypeSymbol? Section { get; }

    /// <summary><c>IOptions&lt;T&gt;</c></summary>
    public INamedTypeSymbol? Options { get; }

    /// <summary><c>IOptionsSnapshot&lt;T&gt;</c></summary>
    public INamedTypeSymbol? OptionsSnapshot { get; }

    /// <summary><c>IOptionsMonitor&lt;T&gt;</c></summary>
    public INamedTypeSymbol? OptionsMonitor { get; }

    /// <summary><c>ConfigurationKeyNameAttribute</c></summary>
    public INamedTypeSymbol? KeyNameAttribute { get; }

    /// <summary><c>System.Environment</c></summary>
    public INamedTypeSymbol? Environment { get; }

    /// <summary>Whether a type gives access to the configuration: <c>IConfiguration</c> or what implements it.</summary>
    public bool IsConfiguration(ITypeSymbol? type) => type.IsOrInherits(Configuration);

    /// <summary>The configuration of another library than .NET's that a type gives access to; null when it gives none.</summary>
    public ConfigurationRoot? RootOf(ITypeSymbol? type) => _roots.IsEmpty ? null : _roots.Where(root => type.IsOrInherits(root.Type)).Select(root => root.Root).FirstOrDefault();

    /// <summary>Whether a type holds options: <c>IOptions</c>, <c>IOptionsSnapshot</c>, <c>IOptionsMonitor</c>.</summary>
    public bool IsOptions(ITypeSymbol? type) =>
        type is INamedTypeSymbol { IsGenericType: true } named
        && (Same(named, Options) || Same(named, OptionsSnapshot) || Same(named, OptionsMonitor));

    private static bool Same(INamedTypeSymbol type, INamedTypeSymbol? definition) =>
        definition is not null && SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, definition);
}
