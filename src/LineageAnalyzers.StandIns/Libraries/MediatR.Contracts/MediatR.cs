using System;
using System.Threading.Tasks;

namespace MediatR;

public interface IBaseRequest
{
}

public interface INotification
{
}

public interface IRequest : IBaseRequest
{
}

public interface IRequest<out TResponse> : IBaseRequest
{
}

public interface IStreamRequest<out TResponse>
{
}

public readonly struct Unit : IEquatable<Unit>
{
    public static readonly Unit Value;
    public static Task<Unit> Task { get => throw null; }
    public bool Equals(Unit other) => throw null;
}
