using System.Collections.Immutable;
using System.Text;

namespace LineageAnalyzers.Tests.Flow.Composed;

/// <summary>A statement: as C#, and as what it does to a run.</summary>
internal abstract record Statement
{
    /// <summary>Writes the code.</summary>
    public abstract void Write(StringBuilder code, string indent);

    /// <summary>Runs it.</summary>
    public abstract void Run(ProgramRun run);

    /// <summary>The same made smaller in one place, in every way.</summary>
    public abstract IEnumerable<Statement> Smaller();

    /// <summary>Runs statements until one leaves the turn of a loop.</summary>
    public static void Run(ImmutableArray<Statement> statements, ProgramRun run)
    {
        foreach (var statement in statements)
        {
            if (run.Leaves != Leaving.Not)
                return;
            statement.Run(run);
        }
    }

    /// <summary>Lists of statements that are smaller: one is left out, or is smaller.</summary>
    public static IEnumerable<ImmutableArray<Statement>> Smaller(ImmutableArray<Statement> statements)
    {
        if (statements.Length > 3)
        {
            yield return statements[..(statements.Length / 2)];
            yield return statements[(statements.Length / 2)..];
        }

        for (var index = 0; index < statements.Length; index++)
            yield return statements.RemoveAt(index);
        for (var index = 0; index < statements.Length; index++)
        {
            foreach (var smaller in statements[index].Smaller())
                yield return statements.SetItem(index, smaller);
            if (statements[index] is Block block)
            {
                foreach (var body in block.Bodies)
                    yield return statements.RemoveAt(index).InsertRange(index, body.Where(inner => inner is not Leave));
            }
        }
    }
}

/// <summary>A statement without statements in it.</summary>
/// <param name="Form">The code, with <c>$0</c>, <c>$1</c> for the texts that it uses.</param>
/// <param name="Inner">The texts.</param>
/// <param name="Does">What it does with what they give.</param>
internal sealed record Simple(string Form, ImmutableArray<TextExpression> Inner, Action<ProgramRun, Term[]> Does) : Statement
{
    public override void Write(StringBuilder code, string indent) => code.AppendLine(
        indent + Inner.Select((part, index) => (part, index)).Aggregate(Form, (text, part) => text.Replace($"${part.index}", part.part.Code)).ReplaceLineEndings("\n" + indent));

    public override void Run(ProgramRun run) => Does(run, [.. Inner.Select(part => part.Evaluate(run))]);

    public override IEnumerable<Statement> Smaller()
    {
        for (var index = 0; index < Inner.Length; index++)
        {
            foreach (var smaller in Inner[index].Smaller())
                yield return this with { Inner = Inner.SetItem(index, smaller) };
        }
    }
}

/// <summary>Leaves a turn of a loop, or the loop.</summary>
internal sealed record Leave(Leaving How) : Statement
{
    public override void Write(StringBuilder code, string indent) => code.AppendLine(indent + (How == Leaving.Loop ? "break;" : "continue;"));

    public override void Run(ProgramRun run) => run.Leaves = How;

    public override IEnumerable<Statement> Smaller() => [];
}

/// <summary>A statement with statements in it.</summary>
/// <param name="Heads">What stands before each body.</param>
/// <param name="Bodies">The bodies.</param>
/// <param name="Foot">What stands at the end of each body.</param>
/// <param name="Goes">Runs the bodies.</param>
internal sealed record Block(ImmutableArray<string> Heads, ImmutableArray<ImmutableArray<Statement>> Bodies, string Foot, Action<ProgramRun, ImmutableArray<ImmutableArray<Statement>>> Goes) : Statement
{
    public override void Write(StringBuilder code, string indent)
    {
        for (var index = 0; index < Bodies.Length; index++)
        {
            code.AppendLine(indent + Heads[index].ReplaceLineEndings("\n" + indent)).AppendLine(indent + "{");
            foreach (var statement in Bodies[index])
                statement.Write(code, indent + "    ");
            if (Foot.Length > 0)
                code.AppendLine(indent + "    " + Foot);
            code.AppendLine(indent + "}");
        }

        if (Heads.Length > Bodies.Length)
            code.AppendLine(indent + Heads[^1]);
    }

    public override void Run(ProgramRun run) => Goes(run, Bodies);

    public override IEnumerable<Statement> Smaller()
    {
        for (var index = 0; index < Bodies.Length; index++)
        {
            foreach (var smaller in Smaller(Bodies[index]))
                yield return this with { Bodies = Bodies.SetItem(index, smaller) };
        }
    }
}
