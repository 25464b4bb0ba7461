using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Records.Classifying;

/// <summary>What a member or a type is classified as, and how that is known.</summary>
internal sealed record Classification
{
    private Classification(EquatableArray<string> classes, ClassificationSource? source)
    {
        Classes = classes;
        Source = source;
    }

    /// <summary>Nothing is said.</summary>
    public static Classification None { get; } = new(default, null);

    /// <summary>It is stated that the data is not sensitive: what surrounds it does not classify it either.</summary>
    public static Classification NotSensitive { get; } = new(default, null) { IsStatedNone = true };

    /// <summary>The classes, sorted, each once.</summary>
    public EquatableArray<string> Classes { get; }

    /// <summary>The nearest source; null without a class.</summary>
    public ClassificationSource? Source { get; }

    /// <summary>Whether this is <see cref="NotSensitive"/>.</summary>
    public bool IsStatedNone { get; private init; }

    /// <summary>These classes, known from this source; <see cref="None"/> if there are none.</summary>
    public static Classification Of(IEnumerable<string> classes, ClassificationSource source)
    {
        var sorted = classes.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();
        return sorted.IsEmpty ? None : new Classification(sorted, source);
    }

    /// <summary>Both; the nearer source names where it comes from. A class wins over a stated none.</summary>
    public Classification And(Classification other)
    {
        if (other.Classes.IsEmpty)
            return Classes.IsEmpty && other.IsStatedNone ? NotSensitive : this;
        if (Classes.IsEmpty)
            return other;
        var source = Source <= other.Source ? Source : other.Source;
        return Of(Classes.Concat(other.Classes), source!.Value);
    }

    /// <summary>This, and what is inherited from something that contains it. A stated none inherits nothing.</summary>
    public Classification Within(Classification container) =>
        IsStatedNone ? this : container.IsStatedNone ? (Classes.IsEmpty ? container : this) : And(container.AsInherited());

    /// <summary>The same classes as something inside sees them.</summary>
    public Classification AsInherited() =>
        Source is null or ClassificationSource.Inherited or ClassificationSource.Inferred ? this : new(Classes, ClassificationSource.Inherited);
}
