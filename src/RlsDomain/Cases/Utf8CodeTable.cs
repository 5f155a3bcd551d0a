using System.Buffers.Binary;
using System.Text;

namespace RlsDomain.Cases;

/// <summary>Finds the place of a code in a list by the UTF-8 bytes of the code, without making a string.</summary>
/// <remarks>
/// Not generic on purpose: the statics and the methods of a type that is shared between vocabularies are looked up at run
/// time, which costs as much as finding the code.
/// </remarks>
internal sealed class Utf8CodeTable
{
    private const int SlotsACode = 4; // Mostly empty, so that the first slot tried is nearly always the right one.

    private readonly byte[][] _codes;

    /// <summary>One more than the place of a code, at its hash or in the next free slot; 0 is empty.</summary>
    private readonly ushort[] _slots;
    private readonly int _shift;

    internal Utf8CodeTable(ReadOnlySpan<string> codes)
    {
        int bits = int.Log2(codes.Length * SlotsACode) + 1;
        _shift = 64 - bits;
        _slots = new ushort[1 << bits];
        _codes = new byte[codes.Length][];
        for (int i = 0; i < codes.Length; i++)
        {
            _codes[i] = Encoding.UTF8.GetBytes(codes[i]);
            int slot = SlotOf(_codes[i]);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = (ushort)(i + 1);
        }
    }

    /// <summary>Gives the place of a code, from 0; negative when it is not in the list.</summary>
    internal int IndexOf(ReadOnlySpan<byte> code)
    {
        ushort[] slots = _slots;
        for (int slot = SlotOf(code); ; slot = (slot + 1) & (slots.Length - 1))
        {
            int index = slots[slot] - 1;
            if (index < 0 || code.SequenceEqual(_codes[index]))
            {
                return index;
            }
        }
    }

    /// <summary>Mixes the length with the first and last eight bytes: enough to tell codes apart, and no loop over them.</summary>
    private int SlotOf(ReadOnlySpan<byte> code)
    {
        const ulong Mix = 0x9E3779B97F4A7C15;
        if (code.Length < sizeof(ulong))
        {
            ulong small = 0;
            foreach (byte b in code)
            {
                small = (small << 8) | b;
            }

            return (int)((small * Mix) >> _shift);
        }

        ulong first = BinaryPrimitives.ReadUInt64LittleEndian(code);
        ulong last = BinaryPrimitives.ReadUInt64LittleEndian(code[^sizeof(ulong)..]);
        return (int)(((first ^ ulong.RotateLeft(last, 29) ^ (uint)code.Length) * Mix) >> _shift);
    }
}
