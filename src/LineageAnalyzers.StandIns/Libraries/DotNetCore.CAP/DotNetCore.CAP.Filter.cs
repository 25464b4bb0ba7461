using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace DotNetCore.CAP.Filter;

public class ExceptionContext : FilterContext
{
    public ExceptionContext(global::DotNetCore.CAP.Internal.ConsumerContext context, Exception e) : base(default(global::DotNetCore.CAP.Internal.ConsumerContext)) => throw null;
    public Exception Exception { get; set; }
    public bool ExceptionHandled { get; set; }
    public object Result { get; set; }
}

public class ExecutedContext : FilterContext
{
    public ExecutedContext(global::DotNetCore.CAP.Internal.ConsumerContext context, object result) : base(default(global::DotNetCore.CAP.Internal.ConsumerContext)) => throw null;
    public object Result { get; set; }
}

public class ExecutingContext : FilterContext
{
    public ExecutingContext(global::DotNetCore.CAP.Internal.ConsumerContext context, object[] arguments) : base(default(global::DotNetCore.CAP.Internal.ConsumerContext)) => throw null;
    public object[] Arguments { get; set; }
}

public class FilterContext : global::DotNetCore.CAP.Internal.ConsumerContext
{
    public FilterContext(global::DotNetCore.CAP.Internal.ConsumerContext context) : base(default(global::DotNetCore.CAP.Internal.ConsumerContext)) => throw null;
}

public interface ISubscribeFilter
{
    Task OnSubscribeExceptionAsync(ExceptionContext context);
    Task OnSubscribeExecutedAsync(ExecutedContext context);
    Task OnSubscribeExecutingAsync(ExecutingContext context);
}

public abstract class SubscribeFilter : ISubscribeFilter
{
    protected SubscribeFilter() => throw null;
    public virtual Task OnSubscribeExceptionAsync(ExceptionContext context) => throw null;
    public virtual Task OnSubscribeExecutedAsync(ExecutedContext context) => throw null;
    public virtual Task OnSubscribeExecutingAsync(ExecutingContext context) => throw null;
}
