namespace LineageAnalyzers.Flow.Libraries.Text;

/// <summary>What a redactor does with what it is given.</summary>
internal enum RedactorEffect
{
    /// <summary>It cannot be read any more.</summary>
    Masks,

    /// <summary>It leaves it as it is.</summary>
    Nothing,

    /// <summary>One of both; it is not known which.</summary>
    NotKnown,
}
