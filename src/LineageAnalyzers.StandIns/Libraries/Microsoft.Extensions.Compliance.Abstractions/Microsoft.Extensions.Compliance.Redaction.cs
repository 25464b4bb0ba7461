using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.Compliance.Redaction;

public interface IRedactionBuilder
{
    global::Microsoft.Extensions.DependencyInjection.IServiceCollection Services { get; }
    IRedactionBuilder SetFallbackRedactor<T>() where T : Redactor;
    IRedactionBuilder SetRedactor<T>(params global::Microsoft.Extensions.Compliance.Classification.DataClassificationSet[] classifications) where T : Redactor;
}

public interface IRedactorProvider
{
    Redactor GetRedactor(global::Microsoft.Extensions.Compliance.Classification.DataClassificationSet classifications);
}

public sealed class NullRedactor : Redactor
{
    public NullRedactor() => throw null;
    public static NullRedactor Instance { get; }
    public override int GetRedactedLength(ReadOnlySpan<char> input) => throw null;
    public override int Redact(ReadOnlySpan<char> source, Span<char> destination) => throw null;
    public override string Redact(string source) => throw null;
}

public sealed class NullRedactorProvider : IRedactorProvider
{
    public NullRedactorProvider() => throw null;
    public static NullRedactorProvider Instance { get; }
    public Redactor GetRedactor(global::Microsoft.Extensions.Compliance.Classification.DataClassificationSet classifications) => throw null;
}

public abstract class Redactor
{
    protected Redactor() => throw null;
    public abstract int GetRedactedLength(ReadOnlySpan<char> input);
    public int GetRedactedLength(string input) => throw null;
    public string Redact(ReadOnlySpan<char> source) => throw null;
    public abstract int Redact(ReadOnlySpan<char> source, Span<char> destination);
    public virtual string Redact(string source) => throw null;
    public int Redact(string source, Span<char> destination) => throw null;
    public int Redact<T>(T value, Span<char> destination, string format = null, IFormatProvider provider = null) => throw null;
    public string Redact<T>(T value, string format = null, IFormatProvider provider = null) => throw null;
    public bool TryRedact<T>(T value, Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider provider = null) => throw null;
}
