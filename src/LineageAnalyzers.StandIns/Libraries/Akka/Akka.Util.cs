using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Akka.Util;

public readonly struct Option<T>
{
    public static readonly Option<T> None;
    [Obsolete]
    public Option(T value) => throw null;
    public bool HasValue { get => throw null; }
    public bool IsEmpty { get => throw null; }
    public T Value { get => throw null; }
    public static Option<T> Create(T value) => throw null;
    public bool Equals(Option<T> other) => throw null;
    public override bool Equals(object obj) => throw null;
    public Option<TNew> FlatSelect<TNew>(Func<T, Option<TNew>> mapper) => throw null;
    public override int GetHashCode() => throw null;
    public T GetOrElse(T fallbackValue) => throw null;
    public void OnSuccess(Action<T> action) => throw null;
    public Option<TNew> Select<TNew>(Func<T, TNew> selector) => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(Option<T> left, Option<T> right) => throw null;
    public static implicit operator Option<T>(T value) => throw null;
    public static bool operator !=(Option<T> left, Option<T> right) => throw null;
}
