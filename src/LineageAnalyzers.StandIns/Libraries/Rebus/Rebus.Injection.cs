using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Rebus.Injection;

public interface IResolutionContext
{
    global::System.Collections.IEnumerable TrackedInstances { get; }
    TService Get<TService>();
    bool Has<TService>(bool primary = true);
}

public class Injectionist
{
    public Injectionist() => throw null;
    public event Action<Type> ResolveRequested { add { } remove { } }
    public void Decorate<TService>(Func<IResolutionContext, TService> resolverMethod, string description = null) => throw null;
    public ResolutionResult<TService> Get<TService>() => throw null;
    public bool Has<TService>(bool primary = true) => throw null;
    public void Register<TService>(Func<IResolutionContext, TService> resolverMethod, string description = null) => throw null;
}

public class ResolutionException : Exception
{
    public ResolutionException(Exception innerException, string message) => throw null;
    public ResolutionException(string message) => throw null;
}

public class ResolutionResult<TService>
{
    public TService Instance { get; }
    public global::System.Collections.IEnumerable TrackedInstances { get; }
    internal ResolutionResult() => throw null;
}
