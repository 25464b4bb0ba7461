using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values;

/// <summary>How options of one type get their values at one place.</summary>
internal sealed record OptionsBinding
{
    /// <summary>The options type.</summary>
    public required ITypeSymbol Type { get; init; }

    /// <summary>The call that binds them.</summary>
    public required IOperation Place { get; init; }

    /// <summary>The section that is bound; null when its path is not known or code fills the options.</summary>
    public string? Section { get; init; }

    /// <summary>The code that fills the options; null when a section does, or code that is not seen.</summary>
    public IAnonymousFunctionOperation? Action { get; init; }

    /// <summary>Whether it runs after all that do not.</summary>
    public bool IsLast { get; init; }

    /// <summary>Whether it fills what <c>IOptions</c> gives, not only an object of its own.</summary>
    public bool IsRegistered { get; init; } = true;

    /// <summary>The name of the options, empty for those without; null when it is not known.</summary>
    public string? Name { get; init; } = "";

    /// <summary>Whether it is for every name.</summary>
    public bool IsForAll { get; init; }
}
