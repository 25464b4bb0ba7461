using System.Collections.Immutable;

namespace LineageAnalyzers.Tests.Flow.Composed;

/// <summary>An expression that gives a text: as C#, and as what it gives in a run.</summary>
internal abstract record TextExpression
{
    /// <summary>The expressions in it, any of which could stand in its place.</summary>
    public abstract ImmutableArray<TextExpression> Parts { get; }

    /// <summary>The code.</summary>
    public abstract string Code { get; }

    /// <summary>What it gives in a run.</summary>
    public abstract Term Evaluate(ProgramRun run);

    /// <summary>The same with other expressions in it.</summary>
    public abstract TextExpression With(ImmutableArray<TextExpression> parts);

    /// <summary>The same made smaller in one place, in every way.</summary>
    public IEnumerable<TextExpression> Smaller()
    {
        foreach (var part in Parts)
            yield return part;
        for (var index = 0; index < Parts.Length; index++)
        {
            foreach (var smaller in Parts[index].Smaller())
                yield return With(Parts.SetItem(index, smaller));
        }
    }
}

/// <summary>A text that holds no other expression.</summary>
/// <param name="Code">The code.</param>
/// <param name="Give">What it gives.</param>
internal sealed record Leaf(string Text, Func<ProgramRun, Term> Give) : TextExpression
{
    public override ImmutableArray<TextExpression> Parts => [];

    public override string Code => Text;

    public override Term Evaluate(ProgramRun run) => Give(run);

    public override TextExpression With(ImmutableArray<TextExpression> parts) => this;
}

/// <summary>A text that is made of others.</summary>
/// <param name="Form">The code, with <c>$0</c>, <c>$1</c> for the others.</param>
/// <param name="Inner">The others.</param>
/// <param name="Give">What it gives for what they give. They are all evaluated, in their order.</param>
internal sealed record MadeOf(string Form, ImmutableArray<TextExpression> Inner, Func<ProgramRun, Term[], Term> Give) : TextExpression
{
    public override ImmutableArray<TextExpression> Parts => Inner;

    public override string Code => Inner.Select((part, index) => (part, index)).Aggregate(Form, (code, part) => code.Replace($"${part.index}", part.part.Code));

    public override Term Evaluate(ProgramRun run) => Give(run, [.. Inner.Select(part => part.Evaluate(run))]);

    public override TextExpression With(ImmutableArray<TextExpression> parts) => this with { Inner = parts };
}

/// <summary>One of several texts, of which a field of the record chooses one.</summary>
/// <param name="Form">The code, with <c>$0</c>, <c>$1</c> for the texts.</param>
/// <param name="Place">The field that chooses.</param>
/// <param name="Inner">The texts. Only the chosen one is evaluated.</param>
internal sealed record Chosen(string Form, string Place, ImmutableArray<TextExpression> Inner) : TextExpression
{
    public override ImmutableArray<TextExpression> Parts => Inner;

    public override string Code => Inner.Select((part, index) => (part, index)).Aggregate(Form, (code, part) => code.Replace($"${part.index}", part.part.Code));

    public override Term Evaluate(ProgramRun run) => Inner[run.Decide(Place, Inner.Length)].Evaluate(run);

    public override TextExpression With(ImmutableArray<TextExpression> parts) => this with { Inner = parts };
}
