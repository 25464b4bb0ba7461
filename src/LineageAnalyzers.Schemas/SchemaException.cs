namespace LineageAnalyzers.Schemas;

/// <summary>A schema text that is not a schema of its format. The message says what is wrong and where.</summary>
public sealed class SchemaException : FormatException
{
    /// <summary>What is wrong and where, both counted from 1.</summary>
    public SchemaException(string problem, int line, int column)
        : base($"{problem} (line {line}, column {column})")
    {
        Problem = problem;
        Line = line;
        Column = column;
    }

    /// <summary>What is wrong with a schema as a whole.</summary>
    public SchemaException(string problem)
        : base(problem) =>
        Problem = problem;

    /// <summary>What is wrong, without the place.</summary>
    public string Problem { get; }

    /// <summary>The line, counted from 1; 0 when there is no place.</summary>
    public int Line { get; }

    /// <summary>The column in UTF-16 units, counted from 1; 0 when there is no place.</summary>
    public int Column { get; }

    /// <summary>The name of a schema that the text itself refers to and that is not among its references; null when something else is wrong.</summary>
    public string? MissingReference { get; private set; }

    /// <summary>The same, with the name of what is missing.</summary>
    internal SchemaException Missing(string name)
    {
        MissingReference = name;
        return this;
    }
}
