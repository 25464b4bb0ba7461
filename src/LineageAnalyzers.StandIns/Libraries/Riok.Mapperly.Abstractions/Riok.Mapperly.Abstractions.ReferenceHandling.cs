using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Riok.Mapperly.Abstractions.ReferenceHandling;

public interface IReferenceHandler
{
    void SetReference<TSource, TTarget>(TSource @source, TTarget @target) where TSource : notnull where TTarget : notnull;
    bool TryGetReference<TSource, TTarget>(TSource @source, out TTarget @target) where TSource : notnull where TTarget : notnull;
}

public sealed class PreserveReferenceHandler : Riok.Mapperly.Abstractions.ReferenceHandling.IReferenceHandler
{
    public PreserveReferenceHandler() => throw null;
    public void SetReference<TSource, TTarget>(TSource @source, TTarget @target) where TSource : notnull where TTarget : notnull => throw null;
    public bool TryGetReference<TSource, TTarget>(TSource @source, out TTarget @target) where TSource : notnull where TTarget : notnull => throw null;
}

public sealed class ReferenceHandlerAttribute : System.Attribute
{
    public ReferenceHandlerAttribute() => throw null;
}
