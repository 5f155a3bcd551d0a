using System.Runtime.CompilerServices;

namespace RlsDomain.Cases;

/// <summary>Room for eight items in the structure itself.</summary>
[InlineArray(Length)]
internal struct EightOf<T>
    where T : class
{
    internal const int Length = 8;

    private T? _first;
}
