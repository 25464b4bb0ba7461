using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Flow.State;

/// <summary>
/// What is known of a value while a body is interpreted: where it comes from, the objects that it may be, the functions that it may be. A value with
/// none of these holds no data that anybody asks for.
/// </summary>
internal sealed class FlowValue
{
    // A value with more origins than a reader can take in is known badly anyway.
    private const int Most = 64;

    // That a value may be one of many constants is no more than that it may be one of some.
    private const int MostConstants = 4;

    private FlowValue(ImmutableArray<Origin> origins, ImmutableArray<int> objects, ImmutableArray<FunctionValue> functions)
    {
        Origins = origins;
        Objects = objects;
        Functions = functions;
    }

    /// <summary>A value without data: nothing, null, a default.</summary>
    public static FlowValue None { get; } = new(ImmutableArray<Origin>.Empty, ImmutableArray<int>.Empty, ImmutableArray<FunctionValue>.Empty);

    /// <summary>Where the value itself comes from.</summary>
    public ImmutableArray<Origin> Origins { get; }

    /// <summary>The numbers of the objects that it may be.</summary>
    public ImmutableArray<int> Objects { get; }

    /// <summary>The functions that it may be.</summary>
    public ImmutableArray<FunctionValue> Functions { get; }

    /// <summary>Whether it holds no data.</summary>
    public bool IsEmpty => Origins.IsEmpty && Objects.IsEmpty && Functions.IsEmpty;

    /// <summary>Of a value that may be objects: what decides which of them it is, or whether it is any.</summary>
    public ImmutableArray<Origin> Deciding => HasDeciding
        ? Origins.Where(static origin => origin.Transformation == FlowTransformation.Conditional).ToImmutableArray()
        : ImmutableArray<Origin>.Empty;

    private bool HasDeciding
    {
        get
        {
            if (Objects.IsEmpty)
                return false;
            foreach (var origin in Origins)
            {
                if (origin.Transformation == FlowTransformation.Conditional)
                    return true;
            }

            return false;
        }
    }

    /// <summary>The same without what only decides which object it is.</summary>
    public FlowValue WithoutDeciding() => HasDeciding ? WithOrigins(Origins.Where(static origin => origin.Transformation != FlowTransformation.Conditional).ToImmutableArray()) : this;

    /// <summary>A value of one origin.</summary>
    public static FlowValue From(Origin origin) => None.WithOrigins(ImmutableArray.Create(origin));

    /// <summary>A value of these origins.</summary>
    public static FlowValue From(IEnumerable<Origin> origins) => None.WithOrigins(Distinct(origins, Most));

    /// <summary>The text that it is, where it can be no other; else null.</summary>
    public string? ConstantText => Objects.IsEmpty && Functions.IsEmpty && Origins is [{ Transformation: FlowTransformation.Identity, Root: SourceRoot { Source: FlowSource.Constant, Value: string text } }] ? text : null;

    /// <summary>The same with other objects and functions in place of its own.</summary>
    public FlowValue With(ImmutableArray<int> objects, ImmutableArray<FunctionValue> functions) => new(Origins, objects, functions);

    /// <summary>A reference to an object.</summary>
    public static FlowValue Object(int id) => new(ImmutableArray<Origin>.Empty, ImmutableArray.Create(id), ImmutableArray<FunctionValue>.Empty);

    /// <summary>A reference to a function.</summary>
    public static FlowValue Function(FunctionValue function) => new(ImmutableArray<Origin>.Empty, ImmutableArray<int>.Empty, ImmutableArray.Create(function));

    /// <summary>The same with other origins.</summary>
    public FlowValue WithOrigins(ImmutableArray<Origin> origins) =>
        origins.IsEmpty && Objects.IsEmpty && Functions.IsEmpty ? None : new(origins, Objects, Functions);

    /// <summary>The same with other origins besides its own.</summary>
    public FlowValue And(ImmutableArray<Origin> origins) => WithOrigins(Origins.Union(origins).ToImmutableArray());

    /// <summary>The same with every origin changed.</summary>
    public FlowValue Select(Func<Origin, Origin> change)
    {
        ImmutableArray<Origin>.Builder? changed = null;
        for (var index = 0; index < Origins.Length; index++)
        {
            var origin = change(Origins[index]);
            if (changed is null && ReferenceEquals(origin, Origins[index]))
                continue;
            if (Origins.Length == 1)
                return WithOrigins(ImmutableArray.Create(origin));
            if (changed is null)
            {
                changed = ImmutableArray.CreateBuilder<Origin>(Origins.Length);
                changed.AddRange(Origins, index);
            }

            if (!changed.Contains(origin))
                changed.Add(origin);
        }

        return changed is null ? this : WithOrigins(changed.ToImmutable());
    }

    /// <summary>The same, one place further.</summary>
    public FlowValue At(SourceLocation? place)
    {
        // Nearly all values that are asked are objects, whose data is in what they hold.
        if (Origins.IsEmpty || place is null)
            return this;
        return Select(origin => origin.At(place));
    }

    /// <summary>The value where it may be either of the two.</summary>
    public FlowValue Or(FlowValue other)
    {
        if (ReferenceEquals(this, other) || other.IsEmpty)
            return this;
        if (IsEmpty)
            return other;
        var (origins, objects, functions) = (Union(Origins, other.Origins), Union(Objects, other.Objects), Union(Functions, other.Functions));
        return origins == Origins && objects == Objects && functions == Functions ? this : new(origins, objects, functions);
    }

    /// <summary>Whether both are the same, whatever way their origins took.</summary>
    public bool SameAs(FlowValue other) => ReferenceEquals(this, other)
        || (Same(Origins, other.Origins) && Same(Objects, other.Objects) && Same(Functions, other.Functions));

    /// <summary>Whether the value itself comes from where the other does, whatever objects both may be.</summary>
    public bool HasDataOf(FlowValue other) => ReferenceEquals(this, other) || Same(Origins, other.Origins);

    // There are few of them nearly always: then looking through them is faster than a set.
    private static ImmutableArray<Origin> Distinct(IEnumerable<Origin> origins, int most)
    {
        if (origins is IReadOnlyList<Origin> { Count: < 2 } few)
            return few.Count == 0 ? ImmutableArray<Origin>.Empty : ImmutableArray.Create(few[0]);
        var distinct = ImmutableArray.CreateBuilder<Origin>();
        foreach (var origin in origins)
        {
            if (distinct.Count == most)
                break;
            if (!distinct.Contains(origin))
                distinct.Add(origin);
        }

        return distinct.ToImmutable();
    }

    private static bool Same<T>(ImmutableArray<T> left, ImmutableArray<T> right)
    {
        if (left == right)
            return true;
        if (left.Length != right.Length)
            return false;
        foreach (var item in left)
        {
            if (!right.Contains(item))
                return false;
        }

        return true;
    }

    private static bool HasManyConstants<T>(ImmutableArray<T> left, ImmutableArray<T>.Builder? result)
    {
        var count = 0;
        for (var index = 0; index < (result?.Count ?? left.Length); index++)
        {
            if ((result is null ? left[index] : result[index]) is Origin { IsConstant: true } && ++count == MostConstants)
                return true;
        }

        return false;
    }

    private static ImmutableArray<T> Union<T>(ImmutableArray<T> left, ImmutableArray<T> right)
    {
        if (left.IsEmpty || left == right)
            return right;
        ImmutableArray<T>.Builder? result = null;
        foreach (var item in right)
        {
            if ((result?.Count ?? left.Length) >= Most || left.Contains(item) || result?.Contains(item) == true || item is Origin { IsConstant: true } && HasManyConstants(left, result))
                continue;
            if (result is null)
            {
                result = ImmutableArray.CreateBuilder<T>(left.Length + 1);
                result.AddRange(left);
            }

            result.Add(item);
        }

        return result?.ToImmutable() ?? left;
    }
}
